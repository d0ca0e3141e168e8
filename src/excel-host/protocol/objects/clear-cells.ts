import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet } from '../../../xlsx/host-workbook';
import { NotSupportedByHost } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { intersects } from '../sheet/area-operations';
import { dropIfBare, storedCells } from '../sheet/cell-access';
import { cutRules } from './cut-rules';

/** `range.clear()`: contents, formats (fills, merges and conditional formats with them) or both. */
export function clearCells(runtime: HostRuntime, sheet: HostSheet, area: CellArea, applyTo: string): void {
  runtime.state.requireWritable(sheet);
  if (applyTo !== 'All' && applyTo !== 'Contents' && applyTo !== 'Formats') {
    throw new NotSupportedByHost(`Range.clear("${applyTo}")`);
  }
  for (const [row, column, cell] of storedCells(sheet, area)) {
    if (applyTo !== 'Formats') {
      cell.value = '';
      delete cell.formula;
    }
    if (applyTo !== 'Contents') cell.style = 0;
    dropIfBare(sheet, row, column);
  }
  if (applyTo !== 'Contents') {
    sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
    cutRules(sheet, [area]);
    runtime.state.note({ kind: 'formatChanged', sheetId: sheet.id, area, origin: 'addin' });
  }
  if (applyTo !== 'Formats') {
    runtime.state.note({
      kind: 'cellsChanged',
      sheetId: sheet.id,
      area,
      change: 'RangeEdited',
      origin: 'addin',
    });
  }
}
