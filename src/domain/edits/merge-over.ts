import type { CellArea } from '../cell-area';
import type { CellAddress } from '../cell-content';

/** The merged area that holds a cell; undefined where none does. */
export type MergeLookup = (cell: CellAddress) => CellArea | undefined;

/** Looks merges up by row, so that ten thousand rows do not ask each merge in turn. */
export function lookUpMerges(merges: readonly CellArea[] = []): MergeLookup {
  const byRow = new Map<number, CellArea[]>();
  for (const area of merges) {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [area]);
      else areas.push(area);
    }
  }
  return ({ row, column }) =>
    byRow.get(row)?.find((area) => column >= area.firstColumn && column <= area.lastColumn);
}

/** True for a cell that a merge hides: what is written there is lost or, worse, kept unseen. */
export function isHiddenByMerge(mergeOver: MergeLookup, cell: CellAddress): boolean {
  const area = mergeOver(cell);
  return area !== undefined && (area.firstRow !== cell.row || area.firstColumn !== cell.column);
}
