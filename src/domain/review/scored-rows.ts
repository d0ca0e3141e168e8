import type { RowScores } from '../appendix/plan-appendix';
import type { AppendixReview } from './appendix-review';
import { planTree } from './plan-tree';
import { countedRows } from './points';
import { tidySum } from './score-columns';

/** A criterion with its points. */
export interface ScoredRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly scores: RowScores;
  readonly lost: number;
  /** Of the lost points, those of work that is not done yet. */
  readonly toWin: number;
}

/** The lowest rows that have both a maximum and a score, in sheet order: those that the points are counted from. */
export function scoredRows({ appendix, codes }: AppendixReview): readonly ScoredRow[] {
  const rows = countedRows(appendix, planTree(appendix, codes)).map(
    ({ source, scores, max, now, isDone }): ScoredRow => {
      const lost = tidySum(max - now.score);
      const written = 'content' in source ? (source.code.code ?? source.code.written) : (source.code ?? '');
      return {
        row: source.row,
        code: codes.get(source.row) ?? written,
        name: 'content' in source ? source.content : source.name,
        scores,
        lost,
        toWin: isDone ? 0 : Math.max(0, lost),
      };
    },
  );
  return rows.sort((a, b) => a.row - b.row);
}
