import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet } from '../../../xlsx/host-workbook';
import { ExcelError } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import type { HostState } from '../host-state';

/** `range.select()`: shows the sheet, too. Works on a protected sheet. */
export function selectCells(runtime: HostRuntime, sheet: HostSheet, area: CellArea): void {
  activateSheet(runtime.state, sheet);
  sheet.selection = area;
  runtime.state.isChartSelected = false;
  runtime.state.note({ kind: 'selectionChanged', sheetId: sheet.id, area });
}

/** @throws GeneralException for a hidden sheet, which cannot come to the front. */
export function activateSheet(state: HostState, sheet: HostSheet): void {
  if (sheet.visibility !== 'visible') throw new ExcelError('GeneralException');
  const before = state.workbook.activeSheetId;
  if (before === sheet.id) return;
  state.workbook.activeSheetId = sheet.id;
  state.note({ kind: 'deactivated', sheetId: before });
  state.note({ kind: 'activated', sheetId: sheet.id });
}
