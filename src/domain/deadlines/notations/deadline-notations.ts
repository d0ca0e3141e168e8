import { batchAfter } from './around/batch-after';
import { bulletThenDeadline } from './around/bullet-then-deadline';
import { dutyAfter } from './around/duty-after';
import { labelThenDeadline } from './around/label-then-deadline';
import { namedLabelThenDeadline } from './around/named-label-then-deadline';
import { purposeAfter } from './around/purpose-after';
import { sentTo } from './around/sent-to';
import { shareAfter } from './around/share-after';
import { shareBefore } from './around/share-before';
import { tentative } from './around/tentative';
import { verbThenDeadline } from './around/verb-then-deadline';
import { yearThenDeadline } from './around/year-then-deadline';
import type { DeadlineNotation } from './pieces/notation';
import { edgeOfEvery } from './recurring/edge-of-every';
import { edgeOfSome } from './recurring/edge-of-some';
import { intoNextYears } from './recurring/into-next-years';
import { periodPerTime } from './recurring/period-per-time';
import { recurringEvery, recurringSomehow } from './recurring/recurring-every';
import { recurringDayOfNextMonth, recurringMonthOfQuarter } from './recurring/recurring-month-of-quarter';
import {
  everyThenDay,
  monthlyOnDay,
  quarterlyOnDay,
  reportOnDay,
  yearlyOnDay,
} from './recurring/recurring-on-day';
import { recurringWeekday, weeklyOnWeekday, weeklyOnWeekdays } from './recurring/recurring-weekday';
import { relativePeriod } from './recurring/relative-period';
import { timesAPeriod } from './recurring/times-a-period';
import { weeksOfMonth } from './recurring/weeks-of-month';
import { afterDay } from './spans/after-day';
import { boundThenDeadline } from './spans/bound-then-deadline';
import { countedDays } from './spans/counted-days';
import { durationThenRange } from './spans/duration-then-range';
import { endThenStart } from './spans/end-then-start';
import { fromOnly } from './spans/from-only';
import { dashed, fromTo } from './spans/from-to';
import { list } from './spans/list';
import { periodWithDay } from './spans/period-with-day';
import { daysAfterEvent } from './without-date/days-after-event';
import { documentAfter } from './without-date/document-after';
import { documentOnly } from './without-date/document-only';
import { durationOnly } from './without-date/duration-only';
import { fromEventTo } from './without-date/from-event-to';
import { onEvent } from './without-date/on-event';
import { ongoing } from './without-date/ongoing';
import { ongoingWithMore } from './without-date/ongoing-with-more';
import { orOnDemand } from './without-date/or-on-demand';
import { percentage } from './without-date/percentage';
import { placeholder } from './without-date/placeholder';
import { roundTheClock } from './without-date/round-the-clock';
import { untilEvent } from './without-date/until-event';

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
  yearThenDeadline,
  intoNextYears,
  yearlyOnDay,
  monthlyOnDay,
  quarterlyOnDay,
  everyThenDay,
  reportOnDay,
  countedDays,
  durationThenRange,
  weeksOfMonth,
  endThenStart,
  fromTo,
  dashed,
  periodWithDay,
  orOnDemand,
  list,
  daysAfterEvent,
  durationOnly,
  untilEvent,
  fromEventTo,
  boundThenDeadline,
  fromOnly,
  afterDay,
  onEvent,
  documentOnly,
  documentAfter,
  sentTo,
  ongoingWithMore,
  labelThenDeadline,
  namedLabelThenDeadline,
  shareBefore,
  shareAfter,
  batchAfter,
  purposeAfter,
  dutyAfter,
  tentative,
  verbThenDeadline,
  bulletThenDeadline,
  percentage,
  placeholder,
];
