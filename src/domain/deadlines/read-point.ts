import { featuresOf, openingOf } from './features';
import { clockSpanThenDay } from './notations/clock-span-then-day';
import { clockThenDay } from './notations/clock-then-day';
import { dayThenClock } from './notations/day-then-clock';
import { dayWithWeekday } from './notations/day-with-weekday';
import { isoDay } from './notations/iso-day';
import { isoMonth } from './notations/iso-month';
import { lastDayOfPeriod } from './notations/last-day-of';
import { loneDay } from './notations/lone-day';
import { mixedDay } from './notations/mixed-day';
import { month } from './notations/month';
import { monthThenDay } from './notations/month-then-day';
import { namedDay } from './notations/named-day';
import { monthOfQuarter } from './notations/month-of-quarter';
import type { PointNotation } from './notations/notation';
import { numericDay } from './notations/numeric-day';
import { numericMonth } from './notations/numeric-month';
import { halfYear } from './notations/half-year';
import { partOfYear } from './notations/part-of-year';
import { quarter } from './notations/quarter';
import { quartersOfYear } from './notations/quarters-of-year';
import { romanQuarter } from './notations/roman-quarter';
import { partOfMonth } from './notations/part-of-month';
import { partOfQuarter } from './notations/part-of-quarter';
import { partOfWholeYear } from './notations/part-of-whole-year';
import { weekOfMonth } from './notations/week-of-month';
import { wordedDay } from './notations/worded-day';
import { year } from './notations/year';
import { years } from './notations/years';
import type { WrittenPoint } from './reading';
import { Sieve } from './sieve';

const PLAIN_NOTATIONS: readonly PointNotation[] = [
  numericDay,
  quarter,
  month,
  numericMonth,
  isoDay,
  isoMonth,
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
const plain = new Sieve(PLAIN_NOTATIONS);
const UNTIMED_NOTATIONS: readonly PointNotation[] = [
  ...PLAIN_NOTATIONS,
  ...[lastDayOfPeriod, namedDay, dayWithWeekday].map((holding) => holding((text) => readFirst(plain, text))),
];

const untimed = new Sieve(UNTIMED_NOTATIONS);
/** The written forms of a day or a period. The first that reads the whole text wins. */
export const POINT_NOTATIONS: readonly PointNotation[] = [
  ...UNTIMED_NOTATIONS,
  ...[clockSpanThenDay, clockThenDay, dayThenClock].map((holding) =>
    holding((text) => readFirst(untimed, text)),
  ),
];
/** Read only after a range was not: "3-6/2024" is months 3 to 6 before it is a day. */
export const LATE_POINT_NOTATIONS: readonly PointNotation[] = [mixedDay];

const points = new Sieve(POINT_NOTATIONS);
const latePoints = new Sieve(LATE_POINT_NOTATIONS);

/** The day or period that the whole of a tidied text names; undefined where it names none. */
export function readPoint(text: string): WrittenPoint | undefined {
  return readFirst(points, text);
}

export function readLatePoint(text: string): WrittenPoint | undefined {
  return readFirst(latePoints, text);
}

function readFirst(notations: Sieve<PointNotation>, text: string): WrittenPoint | undefined {
  const features = featuresOf(text);
  const opening = openingOf(text);
  for (
    let at = notations.next(0, features, opening);
    at >= 0;
    at = notations.next(at + 1, features, opening)
  ) {
    const notation = notations.at(at);
    const match = notation?.pattern.exec(text);
    const point = match && notation?.read(match);
    if (point) return point;
  }
  return undefined;
}
