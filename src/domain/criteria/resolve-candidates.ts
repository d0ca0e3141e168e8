import type { CodeNeighbours } from './code-neighbours';
import { depth } from './code-row';
import { firstChild, followsDirectly, isDescendant } from './code-steps';
import { compareCodes } from './compare-codes';
import type { CriterionCode } from './criterion-code';

/** How a machine shows dates, as far as its other damaged codes tell. */
export type DisplayOrder = 'dayFirst' | 'monthFirst';

export interface Candidate {
  readonly code: CriterionCode;
  /** True where it is the reading that the sheet's other dates bear out. */
  readonly inDisplayOrder: boolean;
}

interface Judged {
  readonly code: CriterionCode;
  readonly score: number;
  readonly sound: boolean;
}

function judge(
  { code, inDisplayOrder }: Candidate,
  index: number,
  around: CodeNeighbours,
  isTaken: (code: CriterionCode) => boolean,
): Judged {
  const { start, previous, next, nextIsBeside } = around;
  const underStart = start === undefined || isDescendant(code, start);
  const afterPrevious = previous === undefined || compareCodes(previous, code) < 0;
  const beforeNext = next.length === 0 || next.some((after) => compareCodes(code, after) < 0);
  const besidePrevious =
    previous === undefined
      ? start !== undefined && code === firstChild(start)
      : followsDirectly(previous, code);
  const besideNext = nextIsBeside && next.some((after) => followsDirectly(code, after));
  const taken = isTaken(code);
  const neighbour = previous ?? next[0];
  // The section weighs most, then the order, then being the very next one; the display order only tips the scales.
  const score =
    (underStart ? 4 : -4) +
    (afterPrevious ? 3 : -3) +
    (beforeNext ? 2 : -2) +
    (besidePrevious ? 2 : 0) +
    (besideNext ? 2 : 0) +
    (taken ? -3 : 0) +
    (neighbour && depth(neighbour) === depth(code) ? 1 : 0) +
    (inDisplayOrder ? 1.5 : 0) -
    index * 0.1;
  const borneOut = start !== undefined || besidePrevious || besideNext;
  return { code, score, sound: underStart && afterPrevious && beforeNext && !taken && borneOut };
}

/** How far the best reading has to be ahead of the second to be certain. */
const CLEAR_LEAD = 1.5;

/** The reading of a damaged code that its neighbours bear out best, and whether they leave no doubt. */
export function resolveCandidates(
  candidates: readonly Candidate[],
  around: CodeNeighbours,
  isTaken: (code: CriterionCode) => boolean,
): { readonly code: CriterionCode; readonly certain: boolean } | undefined {
  const judged = candidates
    .map((candidate, index) => judge(candidate, index, around, isTaken))
    .sort((a, b) => b.score - a.score);
  const [best, second] = judged;
  if (!best) return undefined;
  return { code: best.code, certain: best.sound && (!second || best.score - second.score >= CLEAR_LEAD) };
}
