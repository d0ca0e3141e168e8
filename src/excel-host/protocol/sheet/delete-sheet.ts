import type { HostSheet, HostWorkbook } from '../../../xlsx/host-workbook';
import { ExcelError } from '../excel-error';
import { tokenizeFormula } from './formula-tokens';

/** @throws AccessDenied in a workbook whose structure is protected, GeneralException for the only visible sheet. */
export function deleteSheet(workbook: HostWorkbook, sheet: HostSheet): void {
  if (workbook.isStructureProtected) throw new ExcelError('AccessDenied');
  const rest = workbook.sheets.filter((other) => other !== sheet);
  const next = rest.find((other) => other.visibility === 'visible');
  if (!next) throw new ExcelError('GeneralException');
  workbook.sheets = rest;
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = next.id;
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  for (const name of workbook.names) name.formula = breakReferences(name.formula, sheet.name);
  for (const other of rest) {
    for (const cells of other.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined) cell.formula = breakReferences(cell.formula, sheet.name);
      }
    }
  }
}

function breakReferences(formula: string, sheetName: string): string {
  return tokenizeFormula(formula)
    .map((token) =>
      token.kind === 'reference' && token.sheetName?.toLowerCase() === sheetName.toLowerCase()
        ? '#REF!'
        : token.text,
    )
    .join('');
}
