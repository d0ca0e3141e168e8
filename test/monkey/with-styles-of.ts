import type { HostSheet, HostWorkbook } from '../../src/xlsx/host-workbook';

/** Makes a sheet of one workbook one of another: formats go by number. */
export function withStylesOf(sheet: HostSheet, from: HostWorkbook, into: HostWorkbook): HostSheet {
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      const style = from.styles[cell.style] ?? { numberFormat: 'General' };
      const known = into.styles.findIndex((each) => JSON.stringify(each) === JSON.stringify(style));
      cell.style = known >= 0 ? known : into.styles.push({ ...style }) - 1;
    }
  }
  return sheet;
}
