import { featuresOf, openingOf } from './features';
import { clockSpanThenDay } from './notations/days/clock-span-then-day';
import { clockThenDay } from './notations/days/clock-then-day';
import { dayThenClock } from './notations/days/day-then-clock';
import { dayWithWeekday } from './notations/days/day-with-weekday';
import { isoDay } from './notations/days/iso-day';
import { isoMonth } from './notations/periods/iso-month';
import { lastDayOfPeriod } from './notations/days/last-day-of';
import { loneDay } from './notations/days/lone-day';
import { mixedDay } from './notations/days/mixed-day';
import { month } from './notations/periods/month';
import { monthThenDay } from './notations/days/month-then-day';
import { namedDay } from './notations/days/named-day';
import { monthOfQuarter } from './notations/periods/month-of-quarter';
import type { PointNotation } from './notations/pieces/notation';
import { numericDay } from './notations/days/numeric-day';
import { numericMonth } from './notations/periods/numeric-month';
import { halfYear } from './notations/periods/half-year';
import { partOfYear } from './notations/periods/part-of-year';
import { quarter } from './notations/periods/quarter';
import { quartersOfYear } from './notations/periods/quarters-of-year';
import { romanQuarter } from './notations/periods/roman-quarter';
import { partOfMonth } from './notations/periods/part-of-month';
import { partOfQuarter } from './notations/periods/part-of-quarter';
import { partOfWholeYear } from './notations/periods/part-of-whole-year';
import { weekOfMonth } from './notations/periods/week-of-month';
import { wordedDay } from './notations/days/worded-day';
import { year } from './notations/periods/year';
import { years } from './notations/periods/years';
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
