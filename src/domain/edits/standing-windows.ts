import { addDays, compareDates, type CalendarDate } from '../calendar/calendar-date';
import type { Standing } from '../review/appendix-review';

/** Days in a row; `after` is the last day before the window. Without `to` it never ends. */
export interface DayWindow {
  readonly from?: CalendarDate;
  readonly after?: CalendarDate;
  readonly to?: CalendarDate;
}

/**
 * The days on which an open item stands as `kind`, found by asking on each day where its standing can change: a due
 * soon window before each last day, and the day after it.
 */
export function standingWindows(
  kind: 'overdue' | 'dueSoon',
  lastDays: readonly CalendarDate[],
  dueSoonDays: number,
  standsAt: (day: CalendarDate) => Standing['kind'],
): readonly DayWindow[] {
  const changes = distinctDays(lastDays.flatMap((day) => [addDays(day, -dueSoonDays), addDays(day, 1)]));
  const windows: DayWindow[] = [];
  let opened: CalendarDate | undefined;
  for (const day of changes) {
    const stands = standsAt(day) === kind;
    if (stands && opened === undefined) opened = day;
    if (!stands && opened !== undefined) {
      windows.push({ from: opened, to: addDays(day, -1) });
      opened = undefined;
    }
  }
  if (opened !== undefined) windows.push({ after: addDays(opened, -1) });
  return windows;
}

function distinctDays(days: readonly CalendarDate[]): readonly CalendarDate[] {
  const sorted = [...days].sort(compareDates);
  return sorted.filter((day, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compareDates(previous, day) !== 0;
  });
}
