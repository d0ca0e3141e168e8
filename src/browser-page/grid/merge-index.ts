import type { CellArea } from '../../domain/cell-area';

export interface MergeIndex {
  at(row: number, column: number): CellArea | undefined;
  /** The first and last row of all merges that touch a row; the row itself where none does. */
  reach(row: number): { readonly first: number; readonly last: number };
}

/** Finds the merge over a cell without looking through all of them. */
export function indexMerges(merges: readonly CellArea[]): MergeIndex {
  const byRow = new Map<number, CellArea[]>();
  for (const merge of merges) {
    for (let row = merge.firstRow; row <= merge.lastRow; row++) {
      const inRow = byRow.get(row);
      if (inRow) inRow.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return {
    at: (row, column) =>
      byRow.get(row)?.find((merge) => column >= merge.firstColumn && column <= merge.lastColumn),
    reach: (row) => {
      const inRow = byRow.get(row) ?? [];
      return {
        first: Math.min(row, ...inRow.map(({ firstRow }) => firstRow)),
        last: Math.max(row, ...inRow.map(({ lastRow }) => lastRow)),
      };
    },
  };
}
