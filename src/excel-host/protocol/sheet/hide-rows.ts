import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet } from '../../../xlsx/host-workbook';

export function hideRows(sheet: HostSheet, area: CellArea, isHidden: boolean): void {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    if (isHidden) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
}
