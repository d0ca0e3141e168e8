import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { samePoints, tidySum } from '../review/score-columns';
import type { YearCriterion } from './next-year';
import { readCriteria, type YearSheet } from './read-criteria';

/** A criterion below its maximum. */
export interface WinnableCriterion {
  readonly criterion: YearCriterion;
  /** The maximum less the points that it has. */
  readonly toWin: number;
  readonly lacksEvidence: boolean;
}

export interface PointsToWin {
  /** The most to win first; in sheet order where it is the same. */
  readonly criteria: readonly WinnableCriterion[];
  /** Of all of them: a sum of maxima, which nobody promises. */
  readonly sum: number;
  /** Criteria of which nothing can be said for want of points. */
  readonly withoutPoints: readonly YearCriterion[];
  /** Until the day of self-scoring, that day included; negative after it; absent where nobody has said the day. */
  readonly daysLeft?: number;
}

/** What of the points can still be won back on some sheets. */
export function pointsToWin(
  sheets: readonly YearSheet[],
  today: CalendarDate,
  selfScoreBy?: CalendarDate,
): PointsToWin {
  const all = sheets.flatMap(readCriteria);
  const criteria = all
    .flatMap((criterion): readonly WinnableCriterion[] => {
      const { max, score, evidence } = criterion;
      if (max === undefined || score === undefined || score >= max || samePoints(score, max)) return [];
      return [{ criterion, toWin: tidySum(max - score), lacksEvidence: evidence === '' }];
    })
    .sort((a, b) => b.toWin - a.toWin);
  return {
    criteria,
    sum: sumToWin(criteria),
    withoutPoints: all.filter(({ max, score }) => max === undefined || score === undefined),
    ...(selfScoreBy === undefined ? {} : { daysLeft: daysBetween(today, selfScoreBy) }),
  };
}

/** What so many of them come to together. */
export function sumToWin(criteria: readonly WinnableCriterion[]): number {
  return tidySum(criteria.reduce((sum, { toWin }) => sum + toWin, 0));
}
