import { addDays, type CalendarDate, compareDates, daysBetween } from '../calendar/calendar-date';
import type { ProgressDay } from './progress-day';
import { daysOfPlan } from './progress-weeks';

/** What may be done by the end of the year if the last weeks' pace holds, or why nothing is said of it. */
export type Forecast =
  | {
      readonly kind: 'likely';
      /** The pace: items done in so many days up to the latest recorded one. */
      readonly gained: number;
      readonly overDays: number;
      readonly byDay: CalendarDate;
      /** Rounded down, and never more than the total. */
      readonly done: number;
      readonly total: number;
    }
  /** Too few days were recorded, or they lie too close together, within the four weeks before the latest one. */
  | { readonly kind: 'tooLittle'; readonly days: number }
  /** The latest recorded day lies too far back. */
  | { readonly kind: 'outdated'; readonly latest: CalendarDate }
  /** Nothing more was done in the last weeks. */
  | { readonly kind: 'standstill'; readonly overDays: number }
  | { readonly kind: 'allDone' }
  | { readonly kind: 'yearOver' };

/** Four weeks. */
const PACE_DAYS = 28;
const FEWEST_RECORDED = 3;
const SHORTEST_SPAN = 14;
/** What was done longer ago says little of today. */
const OLDEST_LATEST = 14;

/** The forecast for the plan of `year`, seen from `today`. Days recorded after today, by a wrong clock, do not count. */
export function forecast(year: number, days: readonly ProgressDay[], today: CalendarDate): Forecast {
  const byDay = { year, month: 12, day: 31 };
  const past = daysOfPlan(year, days).filter(({ day }) => compareDates(day, today) <= 0);
  const latest = past.at(-1);
  if (latest === undefined) return { kind: 'tooLittle', days: 0 };
  if (latest.done >= latest.total) return { kind: 'allDone' };
  if (compareDates(latest.day, byDay) >= 0 || compareDates(today, byDay) >= 0) return { kind: 'yearOver' };
  if (daysBetween(latest.day, today) > OLDEST_LATEST) return { kind: 'outdated', latest: latest.day };
  const window = past.filter(({ day }) => compareDates(day, addDays(latest.day, -PACE_DAYS)) >= 0);
  const first = window[0] ?? latest;
  const overDays = daysBetween(first.day, latest.day);
  if (window.length < FEWEST_RECORDED || overDays < SHORTEST_SPAN) {
    return { kind: 'tooLittle', days: window.length };
  }
  const gained = latest.done - first.done;
  if (gained <= 0) return { kind: 'standstill', overDays };
  const more = Math.floor((gained * daysBetween(latest.day, byDay)) / overDays);
  return {
    kind: 'likely',
    gained,
    overDays,
    byDay,
    done: Math.min(latest.done + more, latest.total),
    total: latest.total,
  };
}
