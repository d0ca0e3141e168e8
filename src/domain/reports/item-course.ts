import { isDone, type ItemStatus } from '../appendix/status/item-status';
import { type CalendarDate, compareDates } from '../calendar/calendar-date';
import type { Deadline } from '../deadlines/deadline';
import type { ReviewedItem } from '../review/appendix-review';
import type { ReviewOptions } from '../review/review-options';
import { standingOn } from '../review/standing';
import { stateOn } from '../review/state-on';
import { doneDay } from './done-day';
import type { DoneBetween } from './history/item-history';

/** Why an item that is not done has no day by which it should be. */
export type NoDayReason = 'recurring' | 'ongoing' | 'conditional' | 'notApplicable' | 'none';

/** How an item stood on one day. `done` tells when it became so, as far as anything does: a day is its own first and last. */
export type ItemCourse =
  | { readonly kind: 'doneOnTime'; readonly done?: DoneBetween }
  | { readonly kind: 'doneLate'; readonly done?: DoneBetween }
  /** Done on a day that nothing tells, so that nobody can say whether it was on time, or in the period. */
  | { readonly kind: 'doneUnknown'; readonly done?: DoneBetween }
  | { readonly kind: 'inTime'; readonly lastDay: CalendarDate }
  | { readonly kind: 'overdue'; readonly lastDay: CalendarDate; readonly daysLate: number }
  | { readonly kind: 'noDay'; readonly reason: NoDayReason };

/** True for the three courses that count as done. */
export function isDoneCourse(course: ItemCourse | undefined): boolean {
  return course?.kind === 'doneOnTime' || course?.kind === 'doneLate' || course?.kind === 'doneUnknown';
}

export interface CourseDays {
  /** The day that is asked about. */
  readonly asOf: CalendarDate;
  /** The day on which the sheet was read, the same or a later one. */
  readonly readOn: CalendarDate;
  /** Where it matters whether the item became done from this day on. */
  readonly start?: CalendarDate | undefined;
}

/**
 * How an item stood on one day, told from what the sheet says later. An item that became done after `asOf` was not
 * done then; one whose day of completion nothing tells counts as done. `seen`: between which runs it became done, which
 * counts where the sheet itself names no day.
 */
export function courseOn(
  days: CourseDays,
  reviewed: ReviewedItem,
  options: ReviewOptions,
  seen?: DoneBetween,
): ItemCourse {
  const { item, lastDays } = reviewed;
  const { asOf } = days;
  const { status } = stateOn(item, days.readOn);
  if (status === 'notApplicable') return { kind: 'noDay', reason: 'notApplicable' };
  if (!isDone(status)) return courseOfOpen(asOf, reviewed, status, options);
  const on = doneDay(item);
  const lastDay = lastDays.at(-1);
  const done = on === undefined ? seen : { first: on, last: on };
  // Done late means after the last day, also where the day itself is not told.
  const cameAfter =
    isAfter(done?.first, asOf) ||
    isAfter(item.doneOn?.day, asOf) ||
    (on === undefined && status === 'doneLate' && lastDay !== undefined && !isAfter(asOf, lastDay));
  if (cameAfter) return courseOfOpen(asOf, reviewed, 'inProgress', options);
  const isLate = status === 'doneLate' || (lastDay !== undefined && isAfter(done?.first, lastDay));
  if (done === undefined) {
    if (isLate) return { kind: 'doneLate' };
    // What is done before its last day has come was done on time, whenever it was.
    return { kind: lastDay === undefined || isAfter(days.readOn, lastDay) ? 'doneUnknown' : 'doneOnTime' };
  }
  if (isLate && done.first === undefined) return { kind: 'doneLate', done };
  if (isUnclear(done, days)) return { kind: 'doneUnknown', done };
  if (isLate) return { kind: 'doneLate', done };
  const isOnTime = lastDay === undefined ? done.first !== undefined : !isAfter(done.last, lastDay);
  return { kind: isOnTime ? 'doneOnTime' : 'doneUnknown', done };
}

/** Nobody can say whether the item was done by the day that is asked about, or before the days that matter. */
function isUnclear({ first, last }: DoneBetween, { asOf, start }: CourseDays): boolean {
  if (first !== undefined && isAfter(last, asOf)) return true;
  return start !== undefined && !isAfter(start, last) && (first === undefined || isAfter(start, first));
}

function isAfter(day: CalendarDate | undefined, other: CalendarDate): boolean {
  return day !== undefined && compareDates(day, other) > 0;
}

function courseOfOpen(
  asOf: CalendarDate,
  { item, lastDays }: ReviewedItem,
  status: ItemStatus,
  options: ReviewOptions,
): ItemCourse {
  const { standing } = standingOn(lastDays, { ...item, status }, { ...options, asOf });
  switch (standing.kind) {
    case 'overdue':
      return { kind: 'overdue', lastDay: standing.lastDay, daysLate: standing.daysLate };
    case 'dueSoon':
    case 'onTime':
      return { kind: 'inTime', lastDay: standing.lastDay };
    case 'noDate':
    case 'done':
    case 'doneLate':
    case 'notApplicable':
      return { kind: 'noDay', reason: reasonOf(item.deadline) };
  }
}

function reasonOf({ kind }: Deadline): NoDayReason {
  return kind === 'recurring' || kind === 'ongoing' || kind === 'conditional' ? kind : 'none';
}
