import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { type ExcelInNode, type ExcelInNodeOptions, joinExcel, openExcel } from './excel-in-node';

const open: ExcelInNode[] = [];

/** Opens Excel for one test; it is closed when the test ends. Call `closeExcel` in `afterEach`. */
export async function excelForTest(
  workbook: HostWorkbook,
  options?: ExcelInNodeOptions,
): Promise<ExcelInNode> {
  const excel = await openExcel(workbook, options);
  open.push(excel);
  return excel;
}

/** A second runtime of the add-in on the same host. */
export async function joinForTest(excel: ExcelInNode): Promise<ExcelInNode> {
  const joined = await joinExcel(excel.host);
  open.push(joined);
  return joined;
}

/** Closes what the test opened, and fails it where a script in a window failed or the host lacked something. */
export function closeExcel(expectedUnsupported: readonly string[] = []): void {
  const closing = open.splice(0);
  for (const excel of closing) excel.dispose();
  for (const excel of closing) {
    expect(excel.uncaughtErrors).toEqual([]);
    expect(excel.host.unsupported).toEqual(expectedUnsupported);
  }
}
