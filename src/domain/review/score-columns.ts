import type { AppendixLayout, ColumnRole } from '../appendix/layout/appendix-layout';
import type { RowScores } from '../appendix/plan-appendix';
import type { PointsKind } from '../finding';

export const POINTS_KINDS: readonly PointsKind[] = ['max', 'selfScored', 'appraised', 'lastYear'];

const ROLE: Record<PointsKind, ColumnRole> = {
  max: 'maxScore',
  selfScored: 'selfScore',
  appraised: 'appraisedScore',
  lastYear: 'lastYearScore',
};

/** The column of these points; undefined where the sheet has none. */
export function pointsColumn(layout: AppendixLayout, kind: PointsKind): number | undefined {
  return layout.columns.get(ROLE[kind]);
}

/** The points that a row has for certain so far, and which they are. */
export interface Achieved {
  readonly kind: PointsKind;
  readonly score: number;
}

/** Of several points of a row the first counts: appraised before self-scored before last year's. */
export const COUNTING_KINDS = ['appraised', 'selfScored', 'lastYear'] as const;

/** Last year's points stand until a row has others. */
export function achieved(scores: RowScores): Achieved | undefined {
  for (const kind of COUNTING_KINDS) {
    const score = scores[kind];
    if (score !== undefined) return { kind, score };
  }
  return undefined;
}

/** Points are halves and quarters at most; sums of binary fractions are off by far less. */
const LEAST_DIFFERENCE = 0.005;

export function samePoints(a: number, b: number): boolean {
  return Math.abs(a - b) < LEAST_DIFFERENCE;
}

/** True where `a` is less than `b`, and not the same. */
export function fewerPoints(a: number, b: number): boolean {
  return b - a >= LEAST_DIFFERENCE;
}

/** A sum as a person would write it: 0.1 + 0.2 is 0.3. */
export function tidySum(sum: number): number {
  return Math.round(sum * 1000) / 1000;
}
