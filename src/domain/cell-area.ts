import type { CellAddress } from './cell-content';

/** A rectangle of cells, both corners included, counted from 1. */
export interface CellArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export function areaContains(area: CellArea, cell: CellAddress): boolean {
  return (
    cell.row >= area.firstRow &&
    cell.row <= area.lastRow &&
    cell.column >= area.firstColumn &&
    cell.column <= area.lastColumn
  );
}
