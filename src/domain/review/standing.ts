import type { ItemStatus } from '../appendix/status/item-status';
import { type CalendarDate, compareDates, daysBetween } from '../calendar/calendar-date';
import { formatDay } from '../calendar/iso-date';
import type { Deadline } from '../deadlines/deadline';
import { lastDaysOnTime } from '../deadlines/last-days';
import { nextOccurrence } from '../deadlines/occurrences';
import type { CellFinding } from '../finding';
import type { Standing } from './appendix-review';
import type { ReviewOptions } from './review-options';

type Recurring = Extract<Deadline, { kind: 'recurring' }>;

/** Finds the next day of a rhythm. */
export type NextOf = (deadline: Recurring) => CalendarDate | undefined;

/** What of an item its standing depends on. */
export interface StandingItem {
  readonly deadline: Deadline;
  readonly status: ItemStatus;
  /** The user's own text of the deadline, for what is said of it. */
  readonly deadlineText?: string;
}

export interface ItemStanding {
  readonly standing: Standing;
  /** On the deadline cell. */
  readonly findings: readonly CellFinding[];
}

/**
 * How an item stands at `options.asOf`. Of several days the last one decides, and an earlier one too where nothing
 * has begun (not started, or blank). A rhythm is never overdue. Done and not applicable end every deadline.
 */
export function standingOf(
  item: StandingItem,
  options: ReviewOptions,
  planYear: number | undefined,
): ItemStanding {
  return standingOn(lastDaysOf(item.deadline, options, planYear), item, options);
}

/** Every last day on time of a deadline, in order, as the user's settings count them. */
export function lastDaysOf(
  deadline: Deadline,
  { beforeIsStrict }: ReviewOptions,
  planYear: number | undefined,
): readonly CalendarDate[] {
  return lastDaysOnTime(deadline, { beforeIsStrict, ...(planYear === undefined ? {} : { planYear }) });
}

/** Finds the next day of each rhythm once: the items of a sheet share a few of them. */
export function nextOnce({ asOf, beforeIsStrict }: ReviewOptions): NextOf {
  const known = new Map<Recurring, CalendarDate | undefined>();
  return (deadline) => {
    if (!known.has(deadline)) known.set(deadline, nextOccurrence(deadline, asOf, beforeIsStrict));
    return known.get(deadline);
  };
}

/** The same as {@link standingOf} where the last days are known already. */
export function standingOn(
  days: readonly CalendarDate[],
  item: StandingItem,
  options: ReviewOptions,
  nextOf = nextOnce(options),
): ItemStanding {
  const { deadline, status } = item;
  if (status === 'done' || status === 'doneLate' || status === 'notApplicable') return ENDED[status];
  const { first, last, coming } = around(days, options.asOf);
  const found = item.deadlineText ?? '';

  if (deadline.kind === 'recurring') {
    const next = nextOf(deadline);
    return {
      standing: next ? { kind: 'noDate', next } : { kind: 'noDate' },
      findings: unrecorded(last, next, found),
    };
  }
  if (first && last && (!coming || !hasBegun(status))) {
    const lastDay = coming ? first : last;
    return {
      standing: { kind: 'overdue', lastDay, daysLate: daysBetween(lastDay, options.asOf) },
      findings: [],
    };
  }
  if (!coming) return { standing: { kind: 'noDate' }, findings: [] };
  const daysLeft = daysBetween(options.asOf, coming);
  const kind = daysLeft <= options.dueSoonDays ? 'dueSoon' : 'onTime';
  return { standing: { kind, lastDay: coming, daysLeft }, findings: unrecorded(last, coming, found) };
}

const ENDED = {
  done: { standing: { kind: 'done' }, findings: [] },
  doneLate: { standing: { kind: 'doneLate' }, findings: [] },
  notApplicable: { standing: { kind: 'notApplicable' }, findings: [] },
} as const;

/** Of several days, an earlier one makes an item overdue only where nothing has begun. */
export function hasBegun(status: ItemStatus): boolean {
  return status !== 'notStarted' && status !== 'unknown';
}

interface Around {
  /** The first of all. */
  readonly first: CalendarDate | undefined;
  /** The last of those that have passed. */
  readonly last: CalendarDate | undefined;
  /** The first that has not. */
  readonly coming: CalendarDate | undefined;
}

/** The days of a deadline, in order, seen from one day. */
function around(days: readonly CalendarDate[], asOf: CalendarDate): Around {
  const at = days.findIndex((day) => compareDates(day, asOf) >= 0);
  const passed = at < 0 ? days.length : at;
  return { first: days[0], last: days[passed - 1], coming: days[passed] };
}

/** "Kỳ đã qua chưa ghi nhận": a day of several went by, and nobody wrote down what came of it. */
function unrecorded(
  last: CalendarDate | undefined,
  next: CalendarDate | undefined,
  found: string,
): CellFinding[] {
  if (!last) return [];
  const facts = { lastDay: formatDay(last), ...(next ? { next: formatDay(next) } : {}) };
  return [{ rule: 'deadline/period-passed', severity: 'info', found, facts }];
}
