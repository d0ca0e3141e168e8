import type { CellArea } from '../../../domain/cell-area';
import type { HostCell, HostSheet } from '../../../xlsx/host-workbook';
import { cellAt } from './cell-access';
import { rebaseRuleFormula } from './shift-formula';

/** The rows of an area in the order of one of its columns, numbers before text, blanks last. */
export function sortedRows(
  sheet: HostSheet,
  area: CellArea,
  byColumn: number,
  descending: boolean,
): readonly number[] {
  return rowsOf(area).sort((a, b) =>
    compare(cellAt(sheet, a, byColumn), cellAt(sheet, b, byColumn), descending),
  );
}

/**
 * Puts the rows of an area into an order. Cells move with their formats; names and conditional formats stay where they
 * are, as in Excel.
 */
export function arrangeRows(sheet: HostSheet, area: CellArea, sorted: readonly number[]): void {
  const rows = rowsOf(area);
  const taken = sorted.map((row) => takeCells(sheet, row, area));
  taken.forEach((cells, index) => {
    const target = rows[index] ?? 0;
    const from = sorted[index] ?? 0;
    for (const [column, cell] of cells) {
      if (cell.formula !== undefined) {
        cell.formula = rebaseRuleFormula(
          cell.formula,
          { ...area, firstRow: from },
          { ...area, firstRow: target },
        );
      }
      const line = sheet.rows.get(target) ?? new Map<number, HostCell>();
      line.set(column, cell);
      sheet.rows.set(target, line);
    }
  });
}

function rowsOf({ firstRow, lastRow }: CellArea): number[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
}

function takeCells(sheet: HostSheet, row: number, area: CellArea): [number, HostCell][] {
  const cells = sheet.rows.get(row);
  if (!cells) return [];
  const taken = [...cells].filter(([column]) => column >= area.firstColumn && column <= area.lastColumn);
  for (const [column] of taken) cells.delete(column);
  if (cells.size === 0) sheet.rows.delete(row);
  return taken;
}

function compare(a: HostCell | undefined, b: HostCell | undefined, descending: boolean): number {
  const [left, right] = [a?.value ?? '', b?.value ?? ''];
  if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
  const order =
    typeof left === 'number' && typeof right === 'number'
      ? left - right
      : rank(left) - rank(right) || String(left).localeCompare(String(right), 'vi');
  return descending ? -order : order;
}

function rank(value: unknown): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
