import { featuresOf, openingOf } from './features';
import { bounded } from './notations/spans/bounded';
import { countedDays } from './notations/spans/counted-days';
import { daysAfterEvent } from './notations/without-date/days-after-event';
import { documentOnly } from './notations/without-date/document-only';
import { durationOnly } from './notations/without-date/duration-only';
import { durationThenRange } from './notations/spans/duration-then-range';
import { onEvent } from './notations/without-date/on-event';
import { untilEvent } from './notations/without-date/until-event';
import { dashed, fromTo } from './notations/spans/from-to';
import type { DeadlineNotation, Inner } from './notations/pieces/notation';
import { afterDay } from './notations/spans/after-day';
import { fromOnly } from './notations/spans/from-only';
import { intoNextYears } from './notations/recurring/into-next-years';
import { ongoing } from './notations/without-date/ongoing';
import { ongoingWithMore } from './notations/without-date/ongoing-with-more';
import { percentage } from './notations/without-date/percentage';
import { orOnDemand } from './notations/without-date/or-on-demand';
import { placeholder } from './notations/without-date/placeholder';
import { documentAfter } from './notations/without-date/document-after';
import { endThenStart } from './notations/spans/end-then-start';
import { fromEventTo } from './notations/without-date/from-event-to';
import { sentTo } from './notations/around/sent-to';
import { weeksOfMonth } from './notations/recurring/weeks-of-month';
import { edgeOfEvery } from './notations/recurring/edge-of-every';
import { edgeOfSome } from './notations/recurring/edge-of-some';
import { relativePeriod } from './notations/recurring/relative-period';
import { recurringEvery, recurringSomehow } from './notations/recurring/recurring-every';
import {
  recurringDayOfNextMonth,
  recurringMonthOfQuarter,
} from './notations/recurring/recurring-month-of-quarter';
import {
  everyThenDay,
  monthlyOnDay,
  quarterlyOnDay,
  yearlyOnDay,
} from './notations/recurring/recurring-on-day';
import { periodPerTime } from './notations/recurring/period-per-time';
import { timesAPeriod } from './notations/recurring/times-a-period';
import { recurringWeekday, weeklyOnWeekday, weeklyOnWeekdays } from './notations/recurring/recurring-weekday';
import { several } from './notations/spans/several';
import { batchAfter } from './notations/around/batch-after';
import { bullet } from './notations/around/bullet';
import { label } from './notations/around/label';
import { namedLabel } from './notations/around/named-label';
import { purposeAfter } from './notations/around/purpose-after';
import { roundTheClock } from './notations/without-date/round-the-clock';
import { refined } from './notations/spans/refined';
import { roughly } from './notations/around/roughly';
import { shareAfter } from './notations/around/share-after';
import { shareBefore } from './notations/around/share-before';
import { work } from './notations/around/work';
import type { DatedReading, Reading, WrittenPoint } from './reading';
import { readLatePoint, readPoint } from './read-point';
import { Sieve } from './sieve';

/**
 * Every written form of a deadline beside a plain day or period, in the order in which they are tried; the
 * first that reads the whole text wins. Rhythms stand before bounds ("trước ngày 25 hằng tháng"), and bounds
 * before anything that could take "trước" for a day gone by.
 */
export const DEADLINE_NOTATIONS: readonly DeadlineNotation[] = [
  ongoing,
  roundTheClock,
  recurringEvery,
  recurringSomehow,
  timesAPeriod,
  periodPerTime,
  recurringMonthOfQuarter,
  recurringDayOfNextMonth,
  edgeOfEvery,
  edgeOfSome,
  relativePeriod,
  recurringWeekday,
  weeklyOnWeekday,
  weeklyOnWeekdays,
  intoNextYears,
  yearlyOnDay,
  monthlyOnDay,
  quarterlyOnDay,
  everyThenDay,
  countedDays,
  durationThenRange,
  weeksOfMonth,
  endThenStart,
  fromTo,
  dashed,
  refined,
  orOnDemand,
  several,
  daysAfterEvent,
  durationOnly,
  untilEvent,
  fromEventTo,
  bounded,
  fromOnly,
  afterDay,
  onEvent,
  documentOnly,
  documentAfter,
  sentTo,
  ongoingWithMore,
  label,
  namedLabel,
  shareBefore,
  shareAfter,
  batchAfter,
  purposeAfter,
  roughly,
  work,
  bullet,
  percentage,
  placeholder,
];

const deadlines = new Sieve(DEADLINE_NOTATIONS);

/** Readings of parts that one cell may cost. No cell that people write comes near it. */
const MOST_READINGS = 200;
const DEEPEST = 7;

/** How many readings one cell may still cost. */
export interface ReadingBudget {
  left: number;
}

export function readingBudget(): ReadingBudget {
  return { left: MOST_READINGS };
}

/** Reads the whole of a tidied text, or nothing. */
export function readDeadline(text: string, budget: ReadingBudget = readingBudget()): Reading | undefined {
  return readPart(text, budget, 0);
}

function readPart(text: string, budget: ReadingBudget, depth: number): Reading | undefined {
  if (depth > DEEPEST || budget.left-- <= 0) return undefined;
  const point = readPoint(text);
  if (point) return { kind: 'point', point };
  const inner = new InnerReader(budget, depth + 1);
  const features = featuresOf(text);
  const opening = openingOf(text);
  for (
    let at = deadlines.next(0, features, opening);
    at >= 0;
    at = deadlines.next(at + 1, features, opening)
  ) {
    const notation = deadlines.at(at);
    const match = notation?.pattern.exec(text);
    const reading = match && notation?.read(match, inner);
    if (reading) return reading;
  }
  const late = readLatePoint(text);
  return late && { kind: 'point', point: late };
}

class InnerReader implements Inner {
  constructor(
    private readonly budget: ReadingBudget,
    private readonly depth: number,
  ) {}

  point(text: string): WrittenPoint | undefined {
    return readPoint(text);
  }

  dated(text: string): DatedReading | undefined {
    const reading = this.reading(text);
    return reading?.kind === 'point' || reading?.kind === 'range' ? reading : undefined;
  }

  reading(text: string): Reading | undefined {
    return readPart(text.trim(), this.budget, this.depth);
  }
}
