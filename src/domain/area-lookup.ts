import type { CellArea } from './cell-area';
import type { CellAddress } from './cell-content';

/** The area that holds a cell; undefined where none does. */
export type AreaLookup = (cell: CellAddress) => CellArea | undefined;

/** Looks areas up by row, so that ten thousand rows do not ask each area in turn. The areas do not overlap. */
export function lookUpAreas(areas: readonly CellArea[] = []): AreaLookup {
  const byRow = new Map<number, CellArea[]>();
  for (const area of areas) {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      const sameRow = byRow.get(row);
      if (sameRow === undefined) byRow.set(row, [area]);
      else sameRow.push(area);
    }
  }
  return ({ row, column }) =>
    byRow.get(row)?.find((area) => column >= area.firstColumn && column <= area.lastColumn);
}

/** True for a cell that a merge hides: what is written there is lost or, worse, kept unseen. */
export function isHiddenByMerge(mergeOver: AreaLookup, cell: CellAddress): boolean {
  const area = mergeOver(cell);
  return area !== undefined && (area.firstRow !== cell.row || area.firstColumn !== cell.column);
}
