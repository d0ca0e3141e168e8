import type { Bound, ClockTime } from './bound';

/**
 * How often, and on which day. `every` of months: 1 month, 3 a quarter, 6 half a year, 12 a year; the
 * periods are those of the calendar. `month` counts within the period from 1, `inNext` puts the day into the
 * period after ("ngày 15 tháng đầu tiên của quý sau"); `day` "last" is the month's last day.
 */
export type RecurrenceRule =
  | {
      readonly unit: 'month';
      readonly every: number;
      readonly month: number;
      readonly day: number | 'last';
      readonly inNext?: boolean;
      readonly bound?: Bound;
      readonly time?: ClockTime;
    }
  /** `weekday` is ISO's: 1 is Monday. */
  | {
      readonly unit: 'week';
      readonly every: number;
      readonly weekday?: number;
      readonly bound?: Bound;
      readonly time?: ClockTime;
    }
  | { readonly unit: 'day' }
  /** So many times in each period, the days left open: "5 lần/năm". `every` counts months. */
  | { readonly unit: 'times'; readonly every: number; readonly times: number };

/** A rule that falls on the last day of every period of so many months. */
export function atPeriodEnd(every: number): RecurrenceRule {
  return { unit: 'month', every, month: every, day: 'last' };
}
