import { addDays, type CalendarDate, compareDates, daysInMonth, isoWeekday } from '../calendar/calendar-date';
import type { Deadline } from './deadline';
import type { RecurrenceRule } from './recurrence';

type Recurring = Extract<Deadline, { kind: 'recurring' }>;

/**
 * The last days on time of the occurrences that belong to a year, in order; an occurrence of the last period may
 * fall in the year after. Weekly and daily rhythms, and rhythms without days, have none to list.
 */
export function occurrencesIn(deadline: Recurring, year: number, beforeIsStrict: boolean): CalendarDate[] {
  const days = deadline.rules.flatMap((rule) =>
    rule.unit === 'month' ? monthOccurrences(rule, year, beforeIsStrict) : [],
  );
  const { within } = deadline;
  const kept = within
    ? days.filter((day) => compareDates(day, within.start) >= 0 && compareDates(day, within.end) <= 0)
    : days;
  return kept
    .sort(compareDates)
    .filter((day, index) => index === 0 || compareDates(day, kept[index - 1] ?? day) !== 0);
}

/** The first last-day-on-time that is not before `asOf`; undefined where the rhythm names no days or has ended. */
export function nextOccurrence(
  deadline: Recurring,
  asOf: CalendarDate,
  beforeIsStrict: boolean,
): CalendarDate | undefined {
  const days = [asOf.year - 1, asOf.year, asOf.year + 1].flatMap((year) =>
    occurrencesIn(deadline, year, beforeIsStrict),
  );
  for (const rule of deadline.rules) {
    if (rule.unit === 'day') days.push(asOf);
    if (rule.unit === 'week' && rule.every === 1 && rule.weekday !== undefined) {
      const isDayBefore = rule.bound === 'before' && rule.time === undefined && beforeIsStrict;
      const weekday = isDayBefore ? ((rule.weekday + 5) % 7) + 1 : rule.weekday;
      days.push(addDays(asOf, (weekday - isoWeekday(asOf) + 7) % 7));
    }
  }
  const { within } = deadline;
  const coming = days.filter(
    (day) => compareDates(day, asOf) >= 0 && !(within && compareDates(day, within.end) > 0),
  );
  return coming.sort(compareDates)[0];
}

function monthOccurrences(
  rule: Extract<RecurrenceRule, { unit: 'month' }>,
  year: number,
  beforeIsStrict: boolean,
): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let start = 0; start < 12; start += rule.every) {
    const months = start + rule.month - 1 + (rule.inNext ? rule.every : 0);
    const ofYear = year + Math.floor(months / 12);
    const month = (months % 12) + 1;
    // "ngày 30 hằng tháng" falls on the last day of February.
    const most = daysInMonth(ofYear, month);
    const date = { year: ofYear, month, day: rule.day === 'last' ? most : Math.min(rule.day, most) };
    const isDayBefore = rule.bound === 'before' && rule.time === undefined && beforeIsStrict;
    days.push(isDayBefore ? addDays(date, -1) : date);
  }
  return days;
}
