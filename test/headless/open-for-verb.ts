import { evaluateInHost } from '../../src/excel-host/display/evaluate-in-host';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { type ExcelInNode, type ExcelInNodeOptions, openExcel } from '../excel-host/node/excel-in-node';
import { profileTellingMerges } from '../excel-host/node/profile-in-use';

/**
 * Opens the host for a verb. What a verb saves is read on other machines: a form of days must not be taken for this
 * machine's own short date, which shows the month first elsewhere.
 */
export function openForVerb(workbook: HostWorkbook, options: ExcelInNodeOptions = {}): Promise<ExcelInNode> {
  return openExcel(workbook, {
    profile: profileTellingMerges(),
    evaluate: evaluateInHost,
    takesShortDateForDefault: false,
    ...options,
  });
}
