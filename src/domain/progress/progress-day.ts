import type { CalendarDate } from '../calendar/calendar-date';

/** How a sheet stood on one day, all its appendices together. Counts are items. */
export interface ProgressDay {
  readonly day: CalendarDate;
  readonly done: number;
  readonly total: number;
  readonly overdue: number;
}

export function isSameDay(a: ProgressDay, b: ProgressDay): boolean {
  return (
    a.day.year === b.day.year &&
    a.day.month === b.day.month &&
    a.day.day === b.day.day &&
    a.done === b.done &&
    a.total === b.total &&
    a.overdue === b.overdue
  );
}
