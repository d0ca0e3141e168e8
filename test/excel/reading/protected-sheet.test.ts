import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recomputeAll } from '../../../src/excel/actions/recompute-all';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { EXCEL_PROFILE_NAMES } from '../../excel-host/protocol/profiles';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';

let uninstall: () => void = () => undefined;
afterEach(() => {
  uninstall();
  closeExcel();
});

describe.each(EXCEL_PROFILE_NAMES)('a protected sheet in %s', (profile) => {
  async function open() {
    const workbook = drawWorkbook(
      { ...PLAN_SHEET, isProtected: true },
      { ...PLAN_SHEET, name: 'Kế hoạch khác' },
    );
    const excel = await excelForTest(workbook, { profile });
    uninstall = excel.installGlobals();
    return excel;
  }

  it('is read and reviewed', async () => {
    await open();
    expect(await readActiveSheet(ON_15_OCTOBER)).toMatchObject({
      kind: 'done',
      value: { reviews: [{ completion: { done: 2, total: 4 } }] },
    });
  });

  it('does not keep the others from being computed', async () => {
    await open();
    expect(await recomputeAll(ON_15_OCTOBER)).toMatchObject({
      kind: 'done',
      value: {
        sheets: [
          { kind: 'leftAlone', failure: { kind: 'protectedSheet' } },
          { kind: 'done', report: { sheetName: 'Kế hoạch khác' } },
        ],
      },
    });
  });

  it('of which the protection goes between two looks is not taken for one without formulas', async () => {
    const { host } = await open();
    const [sheet] = host.workbook.sheets;
    host.failNext('AccessDenied');
    host.beforeBatch(2, () => host.user.protectSheet(sheet!.id, false));
    expect(await readActiveSheet(ON_15_OCTOBER)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'excelFailed', code: 'AccessDenied' },
    });
  });
});
