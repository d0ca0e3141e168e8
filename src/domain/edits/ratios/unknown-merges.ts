import type { AppendixLayout } from '../../appendix/layout/appendix-layout';
import { cellAt, type SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import type { CellAddress } from '../../cell-content';

/**
 * Of merges whose first cells alone are known, those that could change what is read or hide what is written: with a blank
 * cell below in a column of the table, or with nothing but blank cells up to one that is written to. A filled cell is
 * taken to be seen.
 */
export function unknownMergesThatMatter(
  snapshot: SheetSnapshot,
  unknown: readonly CellAddress[],
  layouts: readonly AppendixLayout[],
  written: readonly CellAddress[],
): readonly CellAddress[] {
  return unknown.filter(
    (corner) =>
      layouts.some((layout) => mayReachDown(snapshot, layout, corner)) ||
      written.some((cell) => mayHide(snapshot, corner, cell)),
  );
}

function isBlank(snapshot: SheetSnapshot, row: number, column: number): boolean {
  return cellAt(snapshot, row, column).kind === 'empty';
}

function mayReachDown(
  snapshot: SheetSnapshot,
  layout: AppendixLayout,
  { row, column }: CellAddress,
): boolean {
  const isInTable = row > layout.headerLastRow && row < layout.lastRow;
  return isInTable && [...layout.columns.values()].includes(column) && isBlank(snapshot, row + 1, column);
}

function mayHide(snapshot: SheetSnapshot, corner: CellAddress, cell: CellAddress): boolean {
  if (cell.row < corner.row || cell.column < corner.column) return false;
  for (let row = corner.row; row <= cell.row; row += 1) {
    for (let column = corner.column; column <= cell.column; column += 1) {
      const isCorner = row === corner.row && column === corner.column;
      if (!isCorner && !isBlank(snapshot, row, column)) return false;
    }
  }
  return cell.row > corner.row || cell.column > corner.column;
}
