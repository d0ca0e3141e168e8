import type { CalendarDate } from '../calendar/calendar-date';
import type { AppendixReview, ReviewedItem } from '../review/appendix-review';
import { standingOf } from '../review/standing';
import { daysHold } from './days-condition';
import { standingWindows } from './standing-windows';

export const STANDING_KINDS = ['overdue', 'dueSoon'] as const;

export type StandingKind = (typeof STANDING_KINDS)[number];

/** Members of an AND that hold on the days of each kind; undefined where an item never stands so. */
export type ItemDays = Readonly<Record<StandingKind, readonly string[] | undefined>>;

/**
 * The days on which open items are overdue and due soon, as conditions. Items of the same days and status are worked
 * out once and share one answer. `fixedAsOf` is the as-of date where the user fixed one.
 */
export function itemDaysOf(
  { options, appendix: { planYear } }: AppendixReview,
  fixedAsOf: CalendarDate | undefined,
): (reviewed: ReviewedItem) => ItemDays {
  const known = new Map<string, ItemDays>();
  return ({ item, lastDays }) => {
    const days = lastDays.map(({ year, month, day }) => `${year}-${month}-${day}`).join(' ');
    const key = `${item.deadline.kind} ${item.status} ${days}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const holds = (kind: StandingKind): readonly string[] | undefined => {
      const windows = standingWindows(
        kind,
        lastDays,
        options.dueSoonDays,
        (asOf) => standingOf(item, { ...options, asOf }, planYear).standing.kind,
      );
      return windows.length === 0 ? undefined : daysHold(windows, fixedAsOf);
    };
    const made = { overdue: holds('overdue'), dueSoon: holds('dueSoon') };
    known.set(key, made);
    return made;
  };
}
