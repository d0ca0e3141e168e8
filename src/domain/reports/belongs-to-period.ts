import { type CalendarDate, compareDates } from '../calendar/calendar-date';
import type { ReviewedItem } from '../review/appendix-review';
import type { ItemCourse } from './item-course';
import type { ReportingPeriod } from './reporting-period';

/**
 * Whether an item is part of what a period was about ("trong kỳ"): it became done in the period, or it was to be done by
 * its end and was not done before it began. An item without a last day always is, until it is done; one that is done on
 * a day that nothing tells is where its last day lies in the period, or where a run first saw that it was done.
 */
export function belongsToPeriod(
  { lastDays }: ReviewedItem,
  course: ItemCourse,
  { start, end }: ReportingPeriod,
): boolean {
  const within = (day: CalendarDate): boolean => compareDates(day, start) >= 0 && compareDates(day, end) <= 0;
  switch (course.kind) {
    case 'doneOnTime':
    case 'doneLate':
    case 'doneUnknown': {
      const { done } = course;
      if (done !== undefined && compareDates(done.last, start) < 0) return false;
      return (done?.first !== undefined && within(done.last)) || lastDays.some(within);
    }
    case 'inTime':
      return lastDays.some(within);
    case 'overdue':
    case 'noDay':
      return true;
  }
}
