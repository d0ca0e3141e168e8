import type { CellArea } from '../../../domain/cell-area';
import type { HostCell, HostSheet } from '../../../xlsx/host-workbook';

export function cellAt(sheet: HostSheet, row: number, column: number): HostCell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The cell to write into; made, blank and without a format, where there is none. */
export function ensureCell(sheet: HostSheet, row: number, column: number): HostCell {
  let cells = sheet.rows.get(row);
  if (!cells) {
    cells = new Map();
    sheet.rows.set(row, cells);
  }
  let cell = cells.get(column);
  if (!cell) {
    cell = { value: '', style: 0 };
    cells.set(column, cell);
  }
  return cell;
}

/** Takes a cell out of the sheet's map where it has neither content nor format: it would be told apart from a cell that never was. */
export function dropIfBare(sheet: HostSheet, row: number, column: number): void {
  const cells = sheet.rows.get(row);
  const cell = cells?.get(column);
  if (!cells || !cell || cell.value !== '' || cell.formula !== undefined || cell.style !== 0) return;
  cells.delete(column);
  if (cells.size === 0) sheet.rows.delete(row);
}

/** One entry a cell of the area, rows of columns. */
export function mapCells<T>(
  sheet: HostSheet,
  area: CellArea,
  read: (cell: HostCell | undefined) => T,
): T[][] {
  const table: T[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const cells = sheet.rows.get(row);
    const line: T[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column++)
      line.push(read(cells?.get(column)));
    table.push(line);
  }
  return table;
}

/** The cells of the area that stand in the sheet's map, in row order; cheap on a sheet with few cells, whatever the area. */
export function* storedCells(
  sheet: HostSheet,
  area: CellArea,
): Generator<readonly [row: number, column: number, cell: HostCell]> {
  const rows = [...sheet.rows.keys()]
    .filter((row) => row >= area.firstRow && row <= area.lastRow)
    .sort((a, b) => a - b);
  for (const row of rows) {
    const cells = [...(sheet.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
    for (const [column, cell] of cells) {
      if (column >= area.firstColumn && column <= area.lastColumn) yield [row, column, cell];
    }
  }
}
