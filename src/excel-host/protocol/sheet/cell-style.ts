import type { HostCellStyle, HostSheet, HostWorkbook } from '../../../xlsx/host-workbook';
import { cellAt, dropIfBare, ensureCell } from './cell-access';

const DEFAULT_STYLE: HostCellStyle = { numberFormat: 'General' };

export function styleAt(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
): HostCellStyle {
  return styleOf(workbook, cellAt(sheet, row, column)?.style);
}

export function styleOf(workbook: HostWorkbook, index: number | undefined): HostCellStyle {
  return workbook.styles[index ?? 0] ?? DEFAULT_STYLE;
}

/** Changes part of a cell's format. Equal formats share an index; a new one is added at the end. */
export function patchStyle(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  change: (style: HostCellStyle) => void,
): void {
  const before = styleAt(workbook, sheet, row, column);
  const after: HostCellStyle = { ...before };
  change(after);
  const wanted = key(after);
  if (wanted === key(before)) return;
  const found = workbook.styles.findIndex((style) => key(style) === wanted);
  const cell = ensureCell(sheet, row, column);
  if (found >= 0) cell.style = found;
  else cell.style = workbook.styles.push(after) - 1;
  dropIfBare(sheet, row, column);
}

/** Formats that stand in the workbook do not change: what each reads as is worked out once. */
const keys = new WeakMap<HostCellStyle, string>();

function key(style: HostCellStyle): string {
  let text = keys.get(style);
  if (text === undefined) {
    text = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    keys.set(style, text);
  }
  return text;
}
