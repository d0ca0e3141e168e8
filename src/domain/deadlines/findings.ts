import type { CellFinding } from '../finding';
import type { Deadline, InvalidReason } from './deadline';
import { dayProposal, yearProposal } from './proposals';
import type { Doubt } from './reading';
import type { PointProblem } from './resolve/resolved-point';

type DeadlineFinding = CellFinding;

/** What a doubt says once the last day (dd/mm/yyyy, undefined where there is none) is known. */
export function findingOfDoubt(doubt: Doubt, found: string, lastDay: string | undefined): DeadlineFinding {
  const day = lastDay === undefined ? {} : { lastDay };
  switch (doubt.kind) {
    case 'vague':
      return { rule: 'deadline/vague', severity: 'info', found, facts: day };
    case 'beforePeriod':
      return { rule: 'deadline/before-period', severity: 'info', found, facts: day };
    case 'contradictoryBounds':
      return { rule: 'deadline/contradictory-bounds', severity: 'warning', found, facts: day };
    case 'twoReadings':
      return {
        rule: 'deadline/two-readings',
        severity: 'warning',
        found,
        facts: { ...day, ...(doubt.other === '' ? {} : { other: doubt.other }) },
      };
    case 'unreadWords':
      return { rule: 'deadline/unread-words', severity: 'warning', found, facts: { words: doubt.words } };
    case 'ongoingWithPeriod':
      return { rule: 'deadline/ongoing-with-period', severity: 'info', found, facts: {} };
    case 'severalRhythms':
      return { rule: 'deadline/several-rhythms', severity: 'info', found, facts: {} };
    case 'openDays':
      return { rule: 'deadline/open-days', severity: 'info', found, facts: {} };
    case 'whichPeriod':
      return { rule: 'deadline/which-period', severity: 'warning', found, facts: {} };
    case 'relativeWeek':
      return { rule: 'deadline/relative-week', severity: 'warning', found, facts: {} };
    case 'noEnd':
      return { rule: 'deadline/no-end', severity: 'warning', found, facts: {} };
    case 'yearAssumed':
      return { rule: 'deadline/year-assumed', severity: 'warning', found, facts: { year: doubt.year } };
    case 'outOfOrder':
      return { rule: 'deadline/out-of-order', severity: 'warning', found, facts: {} };
    case 'weekday':
      return {
        rule: 'deadline/weekday-contradicts',
        severity: 'warning',
        found,
        facts: { written: doubt.written, actual: doubt.actual },
      };
    case 'dayNotEveryMonth':
      return { rule: 'deadline/day-not-every-month', severity: 'info', found, facts: { day: doubt.day } };
    case 'countedDays':
      return { rule: 'deadline/counted-days', severity: 'info', found, facts: { days: doubt.days, ...day } };
    case 'durationDisagrees':
      return {
        rule: 'deadline/duration-disagrees',
        severity: 'warning',
        found,
        facts: { written: doubt.written, actual: doubt.actual },
      };
    case 'lookAlikes':
      return { rule: 'deadline/look-alike', severity: 'warning', found, facts: { read: doubt.read } };
    case 'documentDate':
      return { rule: 'deadline/document-date', severity: 'info', found, facts: {} };
    case 'workingDays':
      return { rule: 'deadline/working-days', severity: 'warning', found, facts: {} };
    case 'tentative':
      return { rule: 'deadline/tentative', severity: 'info', found, facts: day };
    case 'narrowedPeriod':
      return { rule: 'deadline/two-readings', severity: 'warning', found, facts: day };
  }
}

/** What is wrong with a date that the calendar does not hold. */
export function findingOfProblem(problem: PointProblem, found: string): DeadlineFinding {
  switch (problem.reason) {
    case 'impossibleDay': {
      const { day, month, lastDay } = problem;
      // 31/6 is the last day that June does not have; 45/6 is anything.
      const proposal =
        day <= 31 && day > lastDay ? dayProposal(found, day, month, lastDay, month) : undefined;
      return {
        rule: 'deadline/impossible-day',
        severity: 'error',
        found,
        facts: { day, month, lastDay },
        ...(proposal ? { proposal } : {}),
      };
    }
    case 'impossibleMonth':
      return { rule: 'deadline/impossible-month', severity: 'error', found, facts: { month: problem.month } };
    case 'impossibleQuarter':
      return {
        rule: 'deadline/impossible-quarter',
        severity: 'error',
        found,
        facts: { quarter: problem.quarter },
      };
    case 'impossibleYear': {
      const { year } = problem;
      // "0024" is a year of two digits that somebody filled up with zeros.
      const proposal =
        year < 100 ? yearProposal(found, String(year).padStart(4, '0'), 2000 + year) : undefined;
      return {
        rule: 'deadline/impossible-year',
        severity: 'error',
        found,
        facts: { year },
        ...(proposal ? { proposal } : {}),
      };
    }
    case 'monthFirst': {
      const { day, month } = problem;
      const proposal = dayProposal(found, day, month, month, day);
      return {
        rule: 'deadline/month-first',
        severity: 'error',
        found,
        facts: { day: month, month: day },
        ...(proposal ? { proposal } : {}),
      };
    }
    case 'noMonth':
      return { rule: 'deadline/no-month', severity: 'error', found, facts: {} };
    case 'noYear':
      return { rule: 'deadline/no-year', severity: 'error', found, facts: {} };
    case 'endBeforeStart':
      return { rule: 'deadline/end-before-start', severity: 'error', found, facts: {} };
  }
}

/** Why a cell that reads as nothing is no deadline. */
export function findingOfInvalid(reason: InvalidReason, found: string): DeadlineFinding | undefined {
  switch (reason) {
    case 'placeholder':
      return { rule: 'deadline/placeholder', severity: 'warning', found, facts: {} };
    case 'percentage':
      return { rule: 'deadline/percentage', severity: 'error', found, facts: {} };
    case 'unitName':
      return { rule: 'deadline/unit-name', severity: 'error', found, facts: {} };
    case 'noStart':
      return { rule: 'deadline/no-start', severity: 'error', found, facts: {} };
    case 'whichPeriod':
      return { rule: 'deadline/which-period', severity: 'warning', found, facts: {} };
    case 'number':
      return { rule: 'deadline/number', severity: 'error', found, facts: {} };
    case 'unread':
      return { rule: 'deadline/unread-words', severity: 'error', found, facts: { words: found } };
    case 'impossibleDay':
    case 'impossibleMonth':
    case 'impossibleQuarter':
    case 'impossibleYear':
    case 'monthFirst':
    case 'endBeforeStart':
    case 'noYear':
    case 'noMonth':
    case 'errorValue':
      return undefined;
  }
}

/**
 * What is to be said where a deadline lies outside the plan's year. A plan's own paper is due in the last quarter
 * before it: usual, so no other year is proposed.
 */
export function findingOfYear(
  deadline: Deadline,
  spans: readonly (readonly [number, number])[],
  planYear: number,
  found: string,
): DeadlineFinding | undefined {
  const far = spans.find(([first, last]) => last < planYear * 100 || first > (planYear + 1) * 100 + 3);
  if (!far || deadline.kind === 'invalid') return undefined;
  const [first, last] = far;
  const year = Math.floor((last < planYear * 100 ? last : first) / 100);
  const isQuarterBefore = year === planYear - 1 && first >= (planYear - 1) * 100 + 10;
  const proposal = isQuarterBefore ? undefined : yearProposal(found, year, planYear);
  return {
    rule: 'deadline/year-unlike-plan',
    severity: isQuarterBefore ? 'info' : 'warning',
    found,
    facts: { year, planYear },
    ...(proposal ? { proposal } : {}),
  };
}
