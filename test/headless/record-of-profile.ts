import { askExcel } from '../../src/excel/self-check/ask-excel';
import type { ExcelRecord } from '../../src/excel/self-check/excel-record';
import { evaluateInHost } from '../../src/excel-host/display/evaluate-in-host';
import { openExcel } from '../excel-host/node/excel-in-node';
import type { ExcelProfileName } from '../excel-host/protocol/profiles';
import { drawWorkbook } from '../support/host-workbook-builder';

/** What the host answers to the self-check when it plays this Excel. */
export async function recordOfProfile(name: ExcelProfileName): Promise<ExcelRecord> {
  const workbook = drawWorkbook({ name: 'Phụ lục', cells: [['a']] });
  const excel = await openExcel(workbook, { profile: name, evaluate: evaluateInHost });
  const uninstall = excel.installGlobals();
  try {
    const record = await askExcel('Kiểm tra Excel');
    const { unsupported } = excel.host;
    if (unsupported.length > 0) throw new Error(`The host does not play ${unsupported.join(', ')}.`);
    return record;
  } finally {
    uninstall();
    excel.dispose();
  }
}
