import { addDays, type CalendarDate, compareDates } from '../calendar/calendar-date';
import { formatIsoDate, parseIsoDate } from '../calendar/iso-date';
import { firstDayOf, lastDayOf, type Period } from '../calendar/period';

/**
 * Which days a named period has. The decree on the state's reporting regime (09/2019/NĐ-CP) lets a month run from the
 * 15th of the month before to the 14th, and the year from 15 December; "plain" is the calendar itself.
 */
export type PeriodCalendar = 'decree' | 'plain';

/** What a report is about: a named period, or the days between two given ones. */
export type PeriodName =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'nineMonths'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'days'; readonly start: CalendarDate; readonly end: CalendarDate };

/** Both days included. What a report says is as of `end`. */
export interface ReportingPeriod {
  readonly name: PeriodName;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The last day of a period by the decree; the next one begins on the day after. */
const DECREE_LAST_DAY = 14;

/** The days of a period. Given days stand for themselves in either calendar. */
export function reportingPeriod(name: PeriodName, calendar: PeriodCalendar): ReportingPeriod {
  if (name.kind === 'days') return { name, start: name.start, end: name.end };
  const months = monthsOf(name);
  if (calendar === 'plain') return { name, start: firstDayOf(months), end: lastDayOf(months) };
  const { year, month } = addDays(firstDayOf(months), -1);
  const last = lastDayOf(months);
  return {
    name,
    start: { year, month, day: DECREE_LAST_DAY + 1 },
    end: { year: last.year, month: last.month, day: DECREE_LAST_DAY },
  };
}

function monthsOf(name: Exclude<PeriodName, { kind: 'days' }>): Period {
  const { year } = name;
  switch (name.kind) {
    case 'month':
      return { unit: 'month', year, month: name.month };
    case 'quarter':
      return { unit: 'quarter', year, quarter: name.quarter };
    case 'half':
      return { unit: 'months', year, firstMonth: name.half * 6 - 5, lastMonth: name.half * 6 };
    case 'nineMonths':
      return { unit: 'months', year, firstMonth: 1, lastMonth: 9 };
    case 'year':
      return { unit: 'year', year };
  }
}

/**
 * From the beginning of the year that holds the period's last day: "lũy kế từ đầu năm". Given days keep their own
 * beginning where it is earlier.
 */
export function yearToDate(period: ReportingPeriod, calendar: PeriodCalendar): ReportingPeriod {
  const { end } = period;
  const ofThisYear = reportingPeriod({ kind: 'year', year: end.year }, calendar);
  const year = compareDates(end, ofThisYear.end) > 0 ? end.year + 1 : end.year;
  const { start } = reportingPeriod({ kind: 'year', year }, calendar);
  return compareDates(start, period.start) < 0 ? { ...period, start } : period;
}

/**
 * Reads "2024", "2024-H1", "2024-9M", "2024-Q3", "2024-06" and "2024-06-01..2024-08-31"; undefined for anything else
 * and for days that end before they begin.
 */
export function parsePeriodName(text: string): PeriodName | undefined {
  const days = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (days) return namedDays(parseIsoDate(days[1] ?? ''), parseIsoDate(days[2] ?? ''));
  const match = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(9M)|(0[1-9]|1[0-2])))?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2]) return { kind: 'quarter', year, quarter: Number(match[2]) };
  if (match[3]) return { kind: 'half', year, half: match[3] === '1' ? 1 : 2 };
  if (match[4]) return { kind: 'nineMonths', year };
  if (match[5]) return { kind: 'month', year, month: Number(match[5]) };
  return { kind: 'year', year };
}

function namedDays(start: CalendarDate | undefined, end: CalendarDate | undefined): PeriodName | undefined {
  if (start === undefined || end === undefined || compareDates(end, start) < 0) return undefined;
  return { kind: 'days', start, end };
}

/** The inverse of {@link parsePeriodName}. */
export function formatPeriodName(name: PeriodName): string {
  switch (name.kind) {
    case 'month':
      return `${name.year}-${String(name.month).padStart(2, '0')}`;
    case 'quarter':
      return `${name.year}-Q${name.quarter}`;
    case 'half':
      return `${name.year}-H${name.half}`;
    case 'nineMonths':
      return `${name.year}-9M`;
    case 'year':
      return String(name.year);
    case 'days':
      return `${formatIsoDate(name.start)}..${formatIsoDate(name.end)}`;
  }
}
