import type { CellArea } from '../../../../src/domain/cell-area';

/** Finds the merge over a cell without looking through all of them. */
export function indexMerges(
  merges: readonly CellArea[],
): (row: number, column: number) => CellArea | undefined {
  const byRow = new Map<number, CellArea[]>();
  for (const merge of merges) {
    for (let row = merge.firstRow; row <= merge.lastRow; row++) {
      const inRow = byRow.get(row);
      if (inRow) inRow.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) =>
    byRow.get(row)?.find((merge) => column >= merge.firstColumn && column <= merge.lastColumn);
}
