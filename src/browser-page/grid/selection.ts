import type { CellArea } from '../../domain/cell-area';
import type { CellAddress } from '../../domain/cell-content';
import { type Axis, nextVisible } from './axis';

/** What is selected: the active cell, and the area that grows from it. A merge counts as one cell. */
export interface Selection {
  readonly active: CellAddress;
  readonly area: CellArea;
}

interface Sheet {
  readonly rows: Axis;
  readonly columns: Axis;
  mergeAt(row: number, column: number): CellArea | undefined;
}

export function selectCell(sheet: Sheet, cell: CellAddress): Selection {
  const area = cellArea(sheet, cell);
  return { active: { row: area.firstRow, column: area.firstColumn }, area };
}

export function extendTo(sheet: Sheet, selection: Selection, cell: CellAddress): Selection {
  const from = cellArea(sheet, selection.active);
  const to = cellArea(sheet, cell);
  return {
    active: selection.active,
    area: {
      firstRow: Math.min(from.firstRow, to.firstRow),
      firstColumn: Math.min(from.firstColumn, to.firstColumn),
      lastRow: Math.max(from.lastRow, to.lastRow),
      lastColumn: Math.max(from.lastColumn, to.lastColumn),
    },
  };
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The cell beside the active one, past its merge and past hidden lines; the active one itself at the edge. */
export function beside(sheet: Sheet, selection: Selection, direction: Direction): CellAddress {
  const { row, column } = selection.active;
  const own = cellArea(sheet, selection.active);
  switch (direction) {
    case 'up':
      return { row: nextVisible(sheet.rows, own.firstRow, -1), column };
    case 'down':
      return { row: nextVisible(sheet.rows, own.lastRow, 1), column };
    case 'left':
      return { row, column: nextVisible(sheet.columns, own.firstColumn, -1) };
    case 'right':
      return { row, column: nextVisible(sheet.columns, own.lastColumn, 1) };
  }
}

function cellArea(sheet: Sheet, cell: CellAddress): CellArea {
  const own = {
    firstRow: cell.row,
    firstColumn: cell.column,
    lastRow: cell.row,
    lastColumn: cell.column,
  };
  return sheet.mergeAt(cell.row, cell.column) ?? own;
}
