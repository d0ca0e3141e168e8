import type { HostSheet, HostWorkbook } from '../../../xlsx/host-workbook';
import { ExcelError, invalidArgument } from '../excel-error';
import { sheetByName } from './find-sheet';
import { renameSheetInFormula } from './shift-formula';

/**
 * Renames a sheet and every reference to it.
 * @throws InvalidArgument for a name that Excel does not allow, ItemAlreadyExists for one that is taken.
 */
export function renameSheet(workbook: HostWorkbook, sheet: HostSheet, name: string): void {
  if (
    name.trim() === '' ||
    // Excel keeps this one for its list of changes.
    name.toLowerCase() === 'history' ||
    name.length > 31 ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'")
  ) {
    throw invalidArgument();
  }
  const taken = sheetByName(workbook, name);
  if (taken && taken !== sheet) throw new ExcelError('ItemAlreadyExists');
  const before = sheet.name;
  sheet.name = name;
  for (const other of workbook.sheets) {
    for (const cells of other.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined) cell.formula = renameSheetInFormula(cell.formula, before, name);
      }
    }
    for (const rule of other.conditionalFormats) {
      if (rule.formula !== undefined) rule.formula = renameSheetInFormula(rule.formula, before, name);
    }
  }
  for (const item of workbook.names) item.formula = renameSheetInFormula(item.formula, before, name);
}
