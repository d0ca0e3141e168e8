import { type CalendarDate, calendarDate, daysInMonth, isoWeekday } from '../../calendar/calendar-date';
import { firstDayOf, lastDayOf, type Period } from '../../calendar/period';
import type { InvalidReason } from '../deadline';
import type { Doubt, WrittenPoint } from '../reading';

/** A written point with its days found. A day has neither period; a part of a period ends before it does. */
export interface ResolvedPoint {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly period?: Period;
  readonly doubts: readonly Doubt[];
}

/** Why a written point is no day of the calendar, with what a finding says of it. */
export type PointProblem =
  | {
      readonly reason: 'impossibleDay';
      readonly day: number;
      readonly month: number;
      readonly year: number;
      readonly lastDay: number;
    }
  | { readonly reason: 'impossibleMonth'; readonly month: number }
  | { readonly reason: 'impossibleQuarter'; readonly quarter: string }
  | { readonly reason: 'impossibleYear'; readonly year: number }
  | { readonly reason: 'monthFirst'; readonly day: number; readonly month: number; readonly year: number }
  | { readonly reason: Extract<InvalidReason, 'noMonth' | 'noYear' | 'endBeforeStart'> };

export type PointResult =
  | { readonly ok: true; readonly point: ResolvedPoint }
  | { readonly ok: false; readonly problem: PointProblem };

/** Like those of cells that hold a date: outside them a year was not meant. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const bad = (problem: PointProblem): PointResult => ({ ok: false, problem });

/** Finds the days of a written point in a year. Refuses what the calendar does not hold, never bends it. */
export function resolvePoint(point: WrittenPoint, year: number, month?: number): PointResult {
  const doubts = point.doubts ?? [];
  if (year < FIRST_YEAR || year > LAST_YEAR) return bad({ reason: 'impossibleYear', year });
  switch (point.shape) {
    case 'day': {
      const ofMonth = point.month ?? month;
      if (ofMonth === undefined) return bad({ reason: 'noMonth' });
      return resolveDay(point.day, ofMonth, year, point.weekday, doubts);
    }
    case 'month': {
      if (point.month < 1 || point.month > 12) return bad({ reason: 'impossibleMonth', month: point.month });
      const period: Period = { unit: 'month', year, month: point.month };
      const last =
        point.toDay === undefined
          ? lastDayOf(period)
          : { year, month: point.month, day: Math.min(point.toDay, daysInMonth(year, point.month)) };
      return good(period, last, doubts);
    }
    case 'quarter': {
      const { quarter } = point;
      if (quarter < 1 || quarter > 4)
        return bad({
          reason: 'impossibleQuarter',
          quarter: (point.written ?? String(quarter)).toUpperCase(),
        });
      const period: Period = { unit: 'quarter', year, quarter };
      const firstMonth = quarter * 3 - 2;
      if (point.vague === 'start')
        return good(period, lastDayOf({ unit: 'month', year, month: firstMonth }), doubts);
      if (point.vague === 'middle') return good(period, { year, month: firstMonth + 1, day: 15 }, doubts);
      return good(period, lastDayOf(period), doubts);
    }
    case 'months': {
      const period: Period = { unit: 'months', year, firstMonth: point.first, lastMonth: point.last };
      return good(period, lastDayOf(period), doubts);
    }
    case 'year': {
      const period: Period = { unit: 'year', year };
      if (point.vague === 'start') return good(period, { year, month: 3, day: 31 }, doubts);
      if (point.vague === 'middle') return good(period, { year, month: 6, day: 30 }, doubts);
      return good(period, lastDayOf(period), doubts);
    }
    case 'years': {
      if (point.last < point.first) return bad({ reason: 'endBeforeStart' });
      const period: Period = { unit: 'years', firstYear: point.first, lastYear: point.last };
      return good(period, lastDayOf(period), doubts);
    }
  }
}

function good(period: Period, last: CalendarDate, doubts: readonly Doubt[]): PointResult {
  return { ok: true, point: { first: firstDayOf(period), last, period, doubts } };
}

function resolveDay(
  day: number,
  month: number,
  year: number,
  weekday: number | undefined,
  doubts: readonly Doubt[],
): PointResult {
  const date = calendarDate(year, month, day);
  if (!date) {
    if (calendarDate(year, day, month)) return bad({ reason: 'monthFirst', day, month, year });
    if (month < 1 || month > 12) return bad({ reason: 'impossibleMonth', month });
    return bad({ reason: 'impossibleDay', day, month, year, lastDay: daysInMonth(year, month) });
  }
  const actual = isoWeekday(date);
  const all: readonly Doubt[] =
    weekday === undefined || weekday === actual
      ? doubts
      : [...doubts, { kind: 'weekday', written: weekday, actual }];
  return { ok: true, point: { first: date, last: date, doubts: all } };
}
