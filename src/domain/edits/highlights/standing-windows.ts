import { addDays, type CalendarDate, compareDates } from '../../calendar/calendar-date';
import type { Standing } from '../../review/appendix-review';

/** Days in a row; `after` is the last day before the window. Without `to` it never ends. */
export interface DayWindow {
  readonly from?: CalendarDate;
  readonly after?: CalendarDate;
  readonly to?: CalendarDate;
}

export const STANDING_KINDS = ['overdue', 'dueSoon'] as const;

export type StandingKind = (typeof STANDING_KINDS)[number];

/**
 * The days on which an open item is overdue and due soon, found by asking on each day where its standing can change: a
 * due soon window before each last day, the day after it, and the day of its completion where a cell names it.
 */
export function standingWindows(
  lastDays: readonly CalendarDate[],
  dueSoonDays: number,
  standsAt: (day: CalendarDate) => Standing['kind'],
  doneOn: readonly CalendarDate[] = [],
): Readonly<Record<StandingKind, readonly DayWindow[]>> {
  const windows: Record<StandingKind, DayWindow[]> = { overdue: [], dueSoon: [] };
  let stood: { readonly kind: Standing['kind']; readonly since: CalendarDate } | undefined;
  for (const day of changesOf(lastDays, dueSoonDays, doneOn)) {
    const kind = standsAt(day);
    if (kind === stood?.kind) continue;
    if (stood !== undefined && isKind(stood.kind))
      windows[stood.kind].push({ from: stood.since, to: addDays(day, -1) });
    stood = { kind, since: day };
  }
  if (stood !== undefined && isKind(stood.kind))
    windows[stood.kind].push({ after: addDays(stood.since, -1) });
  return windows;
}

function isKind(stands: Standing['kind']): stands is StandingKind {
  return stands === 'overdue' || stands === 'dueSoon';
}

function changesOf(
  lastDays: readonly CalendarDate[],
  dueSoonDays: number,
  doneOn: readonly CalendarDate[],
): readonly CalendarDate[] {
  const days = lastDays.flatMap((day) => [addDays(day, -dueSoonDays), addDays(day, 1)]);
  return [...days, ...doneOn].sort(compareDates);
}
