import type { CalendarDate } from '../calendar/calendar-date';

/** The user's choices that change what a review says. */
export interface ReviewOptions {
  readonly asOf: CalendarDate;
  /** The user fixed the as-of date: what follows today elsewhere stays by it. */
  readonly asOfIsFixed?: boolean;
  /** Days before a last day in which an item is due soon. */
  readonly dueSoonDays: number;
  /** How "trước ngày X" is read: strictly, the day before X is the last day on time; inclusively, X itself. */
  readonly beforeIsStrict: boolean;
  /** Whether items that are not applicable stay in the denominator of the completion ratio. */
  readonly countNotApplicable: boolean;
}
