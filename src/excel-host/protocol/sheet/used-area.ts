import type { CellArea } from '../../../domain/cell-area';
import type { HostCell, HostSheet } from '../../../xlsx/host-workbook';
import { intersect } from './area-operations';

export function isBlank(cell: HostCell | undefined): boolean {
  if (cell === undefined) return true;
  const isFilled = cell.formula !== undefined || cell.isEmptyText === true || cell.filledBy !== undefined;
  return cell.value === '' && !isFilled;
}

/** The smallest area with every cell that has content, or also a format; undefined on a blank sheet. */
export function usedArea(sheet: HostSheet, valuesOnly: boolean, within?: CellArea): CellArea | undefined {
  let firstRow = Infinity;
  let firstColumn = Infinity;
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of sheet.rows) {
    if (within && (row < within.firstRow || row > within.lastRow)) continue;
    for (const [column, cell] of cells) {
      if (within && (column < within.firstColumn || column > within.lastColumn)) continue;
      if (valuesOnly && isBlank(cell)) continue;
      firstRow = Math.min(firstRow, row);
      lastRow = Math.max(lastRow, row);
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  const area = lastRow === 0 ? undefined : { firstRow, firstColumn, lastRow, lastColumn };
  return area && within ? intersect(area, within) : area;
}
