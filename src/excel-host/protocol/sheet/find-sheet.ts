import type { HostSheet, HostWorkbook } from '../../../xlsx/host-workbook';

export function sheetById(workbook: HostWorkbook, id: string): HostSheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** Excel compares the names of sheets without regard to case. */
export function sheetByName(workbook: HostWorkbook, name: string): HostSheet | undefined {
  const wanted = name.normalize('NFC').toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.normalize('NFC').toLowerCase() === wanted);
}
