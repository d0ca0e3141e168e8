import type { HostSheet, HostWorkbook } from '../../../xlsx/host-workbook';
import { splitAddress } from './sheet-address';
import { renameSheetInFormula } from './shift-formula';

/**
 * A copy of a sheet beside it, as Excel makes it: its rules come along, and every name of the workbook that points into
 * the sheet gets a twin that is local to the copy.
 */
export function copySheet(
  workbook: HostWorkbook,
  sheet: HostSheet,
  name: string,
  newId: () => string,
): HostSheet {
  const copy: HostSheet = {
    ...structuredClone({ ...sheet, conditionalFormats: [], tables: [] }),
    id: newId(),
    name,
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...structuredClone(rule), id: newId() })),
    tables: sheet.tables.map((table, index) => ({
      ...structuredClone(table),
      id: newId(),
      name: `${table.name}_${index + 2}`,
    })),
  };
  workbook.sheets.splice(workbook.sheets.indexOf(sheet) + 1, 0, copy);
  const pointing = workbook.names.filter(
    (item) =>
      (item.sheetId === undefined || item.sheetId === sheet.id) &&
      splitAddress(item.formula.slice(1)).sheetName?.toLowerCase() === sheet.name.toLowerCase(),
  );
  for (const item of pointing) {
    workbook.names.push({
      ...item,
      sheetId: copy.id,
      formula: renameSheetInFormula(item.formula, sheet.name, name),
    });
  }
  return copy;
}
