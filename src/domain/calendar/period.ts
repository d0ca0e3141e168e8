import { type CalendarDate, lastDayOfMonth } from './calendar-date';

/** A stretch of whole months, kept as it was written: a quarter stays a quarter until its last day is asked for. */
export type Period =
  | { readonly unit: 'month'; readonly year: number; readonly month: number }
  | { readonly unit: 'quarter'; readonly year: number; readonly quarter: number }
  /** "6 tháng đầu năm", "9 tháng đầu năm": both months included. */
  | {
      readonly unit: 'months';
      readonly year: number;
      readonly firstMonth: number;
      readonly lastMonth: number;
    }
  | { readonly unit: 'year'; readonly year: number }
  /** "giai đoạn 2021-2025": both years included. */
  | { readonly unit: 'years'; readonly firstYear: number; readonly lastYear: number };

export function firstDayOf(period: Period): CalendarDate {
  switch (period.unit) {
    case 'month':
      return { year: period.year, month: period.month, day: 1 };
    case 'quarter':
      return { year: period.year, month: period.quarter * 3 - 2, day: 1 };
    case 'months':
      return { year: period.year, month: period.firstMonth, day: 1 };
    case 'year':
      return { year: period.year, month: 1, day: 1 };
    case 'years':
      return { year: period.firstYear, month: 1, day: 1 };
  }
}

export function lastDayOf(period: Period): CalendarDate {
  switch (period.unit) {
    case 'month':
      return lastDayOfMonth(period.year, period.month);
    case 'quarter':
      return lastDayOfMonth(period.year, period.quarter * 3);
    case 'months':
      return lastDayOfMonth(period.year, period.lastMonth);
    case 'year':
      return { year: period.year, month: 12, day: 31 };
    case 'years':
      return { year: period.lastYear, month: 12, day: 31 };
  }
}
