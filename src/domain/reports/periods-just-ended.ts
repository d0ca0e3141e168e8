import { addDays, type CalendarDate, compareDates } from '../calendar/calendar-date';
import {
  type PeriodCalendar,
  type PeriodName,
  type ReportingPeriod,
  reportingPeriod,
} from './reporting-period';

/**
 * The named periods that have ended by `today` (the end itself counts), the latest of each kind, those that ended last
 * first. Of several that end on one day the quarter comes first, since plans ask for it, and the month last.
 */
export function periodsJustEnded(today: CalendarDate, calendar: PeriodCalendar): readonly ReportingPeriod[] {
  return KINDS.flatMap((candidates) => {
    const ended = [today.year + 1, today.year, today.year - 1]
      .flatMap((year) => candidates(year).map((name) => reportingPeriod(name, calendar)))
      .filter(({ end }) => compareDates(end, today) <= 0)
      .sort(lastEndedFirst);
    return ended.slice(0, 1);
  }).sort(lastEndedFirst);
}

/** By the decree a commune sends its report on the 17th, three days after the period's end. */
export const DAYS_TO_SEND = 3;

/** The last day to hand a report in: so many days after the period's end. */
export function sendByDay({ end }: ReportingPeriod, daysAfterEnd = DAYS_TO_SEND): CalendarDate {
  return addDays(end, daysAfterEnd);
}

function lastEndedFirst(a: ReportingPeriod, b: ReportingPeriod): number {
  return compareDates(b.end, a.end);
}

/** Every period of a kind in a year; the kinds in the order in which they are offered. */
const KINDS: readonly ((year: number) => readonly PeriodName[])[] = [
  (year) => [1, 2, 3, 4].map((quarter) => ({ kind: 'quarter', year, quarter })),
  (year) => ([1, 2] as const).map((half) => ({ kind: 'half', year, half })),
  (year) => [{ kind: 'nineMonths', year }],
  (year) => [{ kind: 'year', year }],
  (year) => Array.from({ length: 12 }, (_, index) => ({ kind: 'month', year, month: index + 1 })),
];
