import type { CalendarDate } from '../calendar/calendar-date';
import type { AppendixReview, ReviewedItem } from '../review/appendix-review';
import { hasBegun, standingOn } from '../review/standing';
import { daysHold } from './days-condition';
import { standingWindows } from './standing-windows';

export const STANDING_KINDS = ['overdue', 'dueSoon'] as const;

export type StandingKind = (typeof STANDING_KINDS)[number];

/** Members of an AND that hold on the days of each kind, one array for the same days; undefined where an item never stands so. */
export type ItemDays = Readonly<Record<StandingKind, readonly string[] | undefined>>;

/**
 * The days on which open items are overdue and due soon, as conditions. Items that share their days (as reviews
 * let them where the deadlines are written alike) and their status are worked out once. `fixedAsOf` is the as-of date where the user fixed one.
 */
export function itemDaysOf(
  { options }: AppendixReview,
  fixedAsOf: CalendarDate | undefined,
): (reviewed: ReviewedItem) => ItemDays {
  const conditions = new Map<string, readonly string[]>();
  const known = new Map<string, Map<readonly CalendarDate[], ItemDays>>();
  return ({ item, lastDays }) => {
    const key = `${item.deadline.kind === 'recurring'} ${hasBegun(item.status)}`;
    const alike = known.get(key) ?? new Map<readonly CalendarDate[], ItemDays>();
    known.set(key, alike);
    const found = alike.get(lastDays);
    if (found !== undefined) return found;
    const holds = (kind: StandingKind): readonly string[] | undefined => {
      const windows = standingWindows(
        kind,
        lastDays,
        options.dueSoonDays,
        (asOf) => standingOn(lastDays, item, { ...options, asOf }).standing.kind,
      );
      if (windows.length === 0) return undefined;
      const days = daysHold(windows, fixedAsOf);
      const same = conditions.get(`${kind} ${days.join(',')}`);
      if (same === undefined) conditions.set(`${kind} ${days.join(',')}`, days);
      return same ?? days;
    };
    const made = { overdue: holds('overdue'), dueSoon: holds('dueSoon') };
    alike.set(lastDays, made);
    return made;
  };
}
