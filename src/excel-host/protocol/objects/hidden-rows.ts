import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet } from '../../../xlsx/host-workbook';
import type { HostRuntime } from '../host-runtime';
import { hideRows } from '../sheet/hide-rows';

/** true, false, or null where some are hidden and some are not. */
export function visibilityOf(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const index of hidden) if (index >= first && index <= last) count += 1;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

export function setRowsHidden(
  runtime: HostRuntime,
  sheet: HostSheet,
  area: CellArea,
  isHidden: boolean,
): void {
  runtime.state.requireWritable(sheet);
  hideRows(sheet, area, isHidden);
  runtime.state.note({ kind: 'rowHiddenChanged', sheetId: sheet.id, area, isHidden, origin: 'addin' });
}

export function setColumnsHidden(
  runtime: HostRuntime,
  sheet: HostSheet,
  area: CellArea,
  isHidden: boolean,
): void {
  runtime.state.requireWritable(sheet);
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    if (isHidden) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
}
