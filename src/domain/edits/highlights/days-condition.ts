import type { CalendarDate } from '../../calendar/calendar-date';
import type { DayWindow } from './standing-windows';

/** Members of an AND that hold on the days of the windows. `fixed` is the as-of date where the user fixed one. */
export function daysHold(windows: readonly DayWindow[], fixed: CalendarDate | undefined): readonly string[] {
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
