import { clockSpanThenDay } from './days/clock-span-then-day';
import { clockThenDay } from './days/clock-then-day';
import { dayThenClock } from './days/day-then-clock';
import { dayWithWeekday } from './days/day-with-weekday';
import { englishMonthThenDay } from './days/english-month-then-day';
import { isoDay } from './days/iso-day';
import { lastDayOfPeriod } from './days/last-day-of';
import { letteredDay } from './days/lettered-day';
import { loneDay } from './days/lone-day';
import { mixedDay } from './days/mixed-day';
import { monthThenDay } from './days/month-then-day';
import { namedDay } from './days/named-day';
import { numericDay } from './days/numeric-day';
import { wordedDay } from './days/worded-day';
import { englishMonth } from './periods/english-month';
import { halfYear } from './periods/half-year';
import { isoMonth } from './periods/iso-month';
import { month } from './periods/month';
import { monthOfQuarter } from './periods/month-of-quarter';
import { numericMonth } from './periods/numeric-month';
import { partOfMonth } from './periods/part-of-month';
import { partOfQuarter } from './periods/part-of-quarter';
import { partOfWholeYear } from './periods/part-of-whole-year';
import { partOfYear } from './periods/part-of-year';
import { quarter } from './periods/quarter';
import { quartersOfYear } from './periods/quarters-of-year';
import { romanQuarter } from './periods/roman-quarter';
import { weekOfMonth } from './periods/week-of-month';
import { year } from './periods/year';
import { years } from './periods/years';
import { firstPoint, type PointNotation } from './pieces/notation';

/** Forms that hold no other form. */
const PLAIN_NOTATIONS: readonly PointNotation[] = [
  numericDay,
  quarter,
  month,
  numericMonth,
  isoDay,
  isoMonth,
  letteredDay,
  englishMonthThenDay,
  englishMonth,
  romanQuarter,
  wordedDay,
  monthThenDay,
  monthOfQuarter,
  year,
  years,
  partOfYear,
  quartersOfYear,
  halfYear,
  partOfMonth,
  partOfQuarter,
  partOfWholeYear,
  weekOfMonth,
  loneDay,
];

// Each of these holds another form; a form holds only forms of the lists before its own, so that reading ends.
const UNTIMED_NOTATIONS: readonly PointNotation[] = [
  ...PLAIN_NOTATIONS,
  ...[lastDayOfPeriod, namedDay, dayWithWeekday].map((holding) =>
    holding((text) => firstPoint(PLAIN_NOTATIONS, text)),
  ),
];

/** The written forms of a day or a period. The first that reads the whole text wins. */
export const POINT_NOTATIONS: readonly PointNotation[] = [
  ...UNTIMED_NOTATIONS,
  ...[clockSpanThenDay, clockThenDay, dayThenClock].map((holding) =>
    holding((text) => firstPoint(UNTIMED_NOTATIONS, text)),
  ),
];

/** Read only after a range was not: "3-6/2024" is months 3 to 6 before it is a day. */
export const LATE_POINT_NOTATIONS: readonly PointNotation[] = [mixedDay];
