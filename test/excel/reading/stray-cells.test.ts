import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';

let uninstall: () => void = () => undefined;
afterEach(() => {
  uninstall();
  closeExcel();
});

// Ctrl + Down, Ctrl + Right and a key: the used cells are whole columns or rows then, and Excel tells "A:F" or "2:9".
it.each([
  ['row', 1_048_576, 1],
  ['column', 2, 16_384],
])(
  'a plan with a stray cell in the last %s is said to be too large, not to be none',
  async (_, row, column) => {
    const workbook = drawWorkbook(PLAN_SHEET);
    const excel = await excelForTest(workbook);
    uninstall = excel.installGlobals();
    excel.host.user.typeInto(workbook.activeSheetId, row, column, 'x');
    expect(await readActiveSheet(ON_15_OCTOBER)).toEqual({ kind: 'failed', failure: { kind: 'tooLarge' } });
  },
);
