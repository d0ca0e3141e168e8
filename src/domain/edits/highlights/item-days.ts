import type { CalendarDate } from '../../calendar/calendar-date';
import { getOrCreate } from '../../memo';
import type { AppendixReview, ReviewedItem } from '../../review/appendix-review';
import { hasBegun, standingOn } from '../../review/standing';
import { stateOn } from '../../review/state-on';
import { type DayWindow, type StandingKind, standingWindows } from './standing-windows';

/** Members of an AND that hold on the days of each kind, one array for the same days; undefined where an item never stands so. */
export type ItemDays = Readonly<Record<StandingKind, readonly string[] | undefined>>;

/**
 * The days on which open items are overdue and due soon, as conditions. Items that share their days (as reviews
 * let them where the deadlines are written alike) and their status are worked out once.
 */
export function itemDaysOf({
  options,
}: Pick<AppendixReview, 'options'>): (reviewed: ReviewedItem) => ItemDays {
  const fixedAsOf = options.asOfIsFixed === true ? options.asOf : undefined;
  const conditions = new Map<string, readonly string[]>();
  const holds = (kind: StandingKind, windows: readonly DayWindow[]): readonly string[] | undefined => {
    if (windows.length === 0) return undefined;
    const days = daysHold(windows, fixedAsOf);
    return getOrCreate(conditions, `${kind} ${days.join(',')}`, () => days);
  };
  const begun = new Map<readonly CalendarDate[], ItemDays>();
  const notBegun = new Map<readonly CalendarDate[], ItemDays>();
  const daysOf = ({ item, lastDays }: ReviewedItem): ItemDays => {
    const { overdue, dueSoon } = standingWindows(
      lastDays,
      options.dueSoonDays,
      (asOf) =>
        standingOn(lastDays, { ...item, status: stateOn(item, asOf).status }, { ...options, asOf }).standing
          .kind,
      item.doneOn ? [item.doneOn.day] : [],
    );
    return { overdue: holds('overdue', overdue), dueSoon: holds('dueSoon', dueSoon) };
  };
  return (reviewed) => {
    const { item, lastDays } = reviewed;
    // A day of completion is the item's own.
    if (item.doneOn) return daysOf(reviewed);
    return getOrCreate(hasBegun(item.status) ? begun : notBegun, lastDays, () => daysOf(reviewed));
  };
}

/** Members of an AND that hold on the days of the windows. `fixed` is the as-of date where the user fixed one. */
function daysHold(windows: readonly DayWindow[], fixed: CalendarDate | undefined): readonly string[] {
  const today = fixed === undefined ? 'TODAY()' : date(fixed);
  const each = windows.map((window) => [
    ...(window.from === undefined ? [] : [`${today}>=${date(window.from)}`]),
    ...(window.after === undefined ? [] : [`${today}>${date(window.after)}`]),
    ...(window.to === undefined ? [] : [`${today}<=${date(window.to)}`]),
  ]);
  const only = each.length === 1 ? each[0] : undefined;
  if (only !== undefined) return only;
  return [`OR(${each.map((members) => `AND(${members.join(',')})`).join(',')})`];
}

function date(day: CalendarDate): string {
  return `DATE(${day.year},${day.month},${day.day})`;
}
