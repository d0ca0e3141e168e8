import type { CalendarDate } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import type { Bound, ClockTime } from './bound';
import type { RecurrenceRule } from './recurrence';

/** The part of a month, quarter or year that was named without a day. */
export type VaguePart = 'start' | 'middle' | 'end' | 'week';

/** `date` is the day that was named, or the edge of the period that was: with bound "before", its first day. */
export interface DayDeadline {
  readonly kind: 'date';
  readonly date: CalendarDate;
  readonly bound?: Bound;
  readonly time?: ClockTime;
  /** The period that was written, where a period and not a day was. */
  readonly period?: Period;
  readonly vague?: VaguePart;
}

export interface PeriodDeadline {
  readonly kind: 'period';
  readonly period: Period;
}

/** Both days included, unless `endBound` is "before". */
export interface RangeDeadline {
  readonly kind: 'range';
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly endBound?: Bound;
}

export type DatedDeadline = DayDeadline | PeriodDeadline | RangeDeadline;

/** One of several dates of a cell; `share` is the part of the work due then, in %. */
export type ListedDeadline = DatedDeadline & { readonly share?: number };

/** Why a cell is no deadline. */
export type InvalidReason =
  | 'impossibleDay'
  | 'impossibleMonth'
  | 'impossibleQuarter'
  | 'impossibleYear'
  | 'monthFirst'
  | 'endBeforeStart'
  | 'noYear'
  | 'noMonth'
  | 'noStart'
  | 'whichPeriod'
  | 'placeholder'
  | 'percentage'
  | 'unitName'
  | 'number'
  | 'errorValue'
  | 'unread';

/** A deadline as written. Days are derived from it last: see last-days.ts. */
export type Deadline =
  | (DatedDeadline & { readonly also?: 'ongoing' | 'conditional' | 'recurring' })
  | { readonly kind: 'list'; readonly parts: readonly ListedDeadline[] }
  | {
      readonly kind: 'recurring';
      readonly rules: readonly RecurrenceRule[];
      /** "hằng tháng từ tháng 3 đến tháng 12": both days included. */
      readonly within?: { readonly start: CalendarDate; readonly end: CalendarDate };
    }
  | { readonly kind: 'ongoing'; readonly from?: CalendarDate }
  | { readonly kind: 'conditional'; readonly trigger: string; readonly from?: CalendarDate }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason }
  | { readonly kind: 'missing' };
