import { isDone, type ItemStatus } from '../appendix/status/item-status';
import { compareDates, type CalendarDate } from '../calendar/calendar-date';
import type { Deadline } from '../deadlines/deadline';
import type { ReviewedItem } from '../review/appendix-review';
import type { ReviewOptions } from '../review/review-options';
import { standingOn } from '../review/standing';
import { doneDay } from './done-day';

/** Why an item that is not done has no day by which it should be. */
export type NoDayReason = 'recurring' | 'ongoing' | 'conditional' | 'notApplicable' | 'none';

/** How an item stood on one day. `on` is the day on which it became done. */
export type ItemCourse =
  | { readonly kind: 'doneOnTime'; readonly on?: CalendarDate }
  | { readonly kind: 'doneLate'; readonly on?: CalendarDate }
  /** Done on a day that nothing tells, so that nobody can say whether it was on time. */
  | { readonly kind: 'doneUnknown' }
  | { readonly kind: 'inTime'; readonly lastDay: CalendarDate }
  | { readonly kind: 'overdue'; readonly lastDay: CalendarDate; readonly daysLate: number }
  | { readonly kind: 'noDay'; readonly reason: NoDayReason };

/** True for the three courses that count as done. */
export function isDoneCourse(course: ItemCourse | undefined): boolean {
  return course?.kind === 'doneOnTime' || course?.kind === 'doneLate' || course?.kind === 'doneUnknown';
}

/** `asOf`: the day that is asked about. `readOn`: the day on which the sheet was read, the same or a later one. */
export interface CourseDays {
  readonly asOf: CalendarDate;
  readonly readOn: CalendarDate;
}

/**
 * How an item stood on one day, told from what the sheet says later. An item that became done after `asOf` was not
 * done then; one whose day of completion nothing tells counts as done.
 */
export function courseOn(
  { asOf, readOn }: CourseDays,
  reviewed: ReviewedItem,
  options: ReviewOptions,
): ItemCourse {
  const { item, lastDays } = reviewed;
  if (item.status === 'notApplicable') return { kind: 'noDay', reason: 'notApplicable' };
  if (!isDone(item.status)) return courseOfOpen(asOf, reviewed, item.status, options);
  const on = doneDay(item);
  const lastDay = lastDays.at(-1);
  // Done late means after the last day, also where the day itself is not told.
  const cameAfter =
    on === undefined
      ? item.status === 'doneLate' && lastDay !== undefined && compareDates(lastDay, asOf) >= 0
      : compareDates(on, asOf) > 0;
  if (cameAfter) return courseOfOpen(asOf, reviewed, 'inProgress', options);
  if (on !== undefined) {
    const isLate = item.status === 'doneLate' || (lastDay !== undefined && compareDates(on, lastDay) > 0);
    return { kind: isLate ? 'doneLate' : 'doneOnTime', on };
  }
  if (item.status === 'doneLate') return { kind: 'doneLate' };
  // What is done before its last day has come was done on time, whenever it was.
  const hasTime = lastDay !== undefined && compareDates(readOn, lastDay) <= 0;
  return hasTime ? { kind: 'doneOnTime' } : { kind: 'doneUnknown' };
}

function courseOfOpen(
  asOf: CalendarDate,
  { item, lastDays }: ReviewedItem,
  status: ItemStatus,
  options: ReviewOptions,
): ItemCourse {
  const { standing } = standingOn(lastDays, { ...item, status }, { ...options, asOf });
  switch (standing.kind) {
    case 'overdue':
      return { kind: 'overdue', lastDay: standing.lastDay, daysLate: standing.daysLate };
    case 'dueSoon':
    case 'onTime':
      return { kind: 'inTime', lastDay: standing.lastDay };
    case 'noDate':
    case 'done':
    case 'doneLate':
    case 'notApplicable':
      return { kind: 'noDay', reason: reasonOf(item.deadline) };
  }
}

function reasonOf({ kind }: Deadline): NoDayReason {
  return kind === 'recurring' || kind === 'ongoing' || kind === 'conditional' ? kind : 'none';
}
