import { addSample } from '../../../src/excel/actions/add-sample';
import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { undoRuns } from '../../../src/excel/actions/undo-runs';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawWorkbook, heldAt } from '../../support/host-workbook-builder';

let uninstall: () => void;

async function open() {
  const workbook = drawWorkbook({ name: 'Của tôi', cells: [['Kính gửi: Đảng ủy xã']] });
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  return { workbook, host: excel.host, before: structuredClone(workbook) };
}

afterEach(() => {
  uninstall();
  closeExcel();
});

const IN_OCTOBER = { year: 2024, month: 10, day: 15 };

describe('addSample()', () => {
  it('adds an appendix behind the other sheets and shows it, in two round trips', async () => {
    const { workbook, host, before } = await open();
    expect(await addSample(IN_OCTOBER)).toEqual({
      kind: 'done',
      value: { sheetName: 'Phụ lục mẫu', isNew: true },
    });
    expect(host.roundTrips).toBe(2);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Của tôi', 'Phụ lục mẫu']);
    expect(workbook.activeSheetId).toBe(workbook.sheets[1]!.id);
    expect(heldAt(workbook.sheets[1]!, 'E7')).toBe('Trước ngày 25/9/2024');
    workbook.sheets.splice(1);
    workbook.activeSheetId = before.activeSheetId;
    workbook.settings.delete('tienDo.lastRun');
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it.each([
    [IN_OCTOBER, 2024],
    [{ year: 2027, month: 3, day: 1 }, 2027],
    [{ year: 2027, month: 7, day: 31 }, 2027],
  ])('shows on any day what is done, overdue, due soon and to be mended: %j', async (today, planYear) => {
    await open();
    await addSample(today);
    const outcome = await readActiveSheet({ today });
    if (outcome.kind !== 'done') throw new Error(outcome.failure.kind);
    const {
      reviews: [review],
    } = outcome.value;
    expect(review.appendix.planYear).toBe(planYear);
    expect(review.completion).toEqual({ done: 2, total: 8, overdue: 2, dueSoon: 1 });
    const overdue = review.items.filter(({ standing }) => standing.kind === 'overdue');
    expect(overdue.map(({ item }) => item.row)).toEqual([7, 13]);
    const toMend = review.findings.filter(({ severity }) => severity !== 'info');
    expect(toMend.map(({ row, rule }) => [row, rule])).toEqual([
      [10, 'code/comma'],
      [11, 'deadline/impossible-day'],
    ]);
  });

  it('has a place for the ratio', async () => {
    await open();
    await addSample(IN_OCTOBER);
    expect(await recompute({ today: IN_OCTOBER })).toMatchObject({
      kind: 'done',
      value: { written: [{ address: 'C15', value: 0.25 }] },
    });
  });

  it('a second time only shows the sheet, as the user has left it', async () => {
    const { workbook, host } = await open();
    await addSample(IN_OCTOBER);
    host.user.typeInto(workbook.sheets[1]!.id, 7, 7, 'Đã hoàn thành');
    const left = structuredClone(workbook);
    host.user.activateSheet(workbook.sheets[0]!.id);
    expect(await addSample(IN_OCTOBER)).toMatchObject({ kind: 'done', value: { isNew: false } });
    expect(compareWorkbooks(left, workbook)).toEqual([]);
  });

  it('is undone as long as nothing was changed in it', async () => {
    const { workbook, before } = await open();
    await addSample(IN_OCTOBER);
    expect(await undoRuns()).toEqual({ kind: 'done', value: { restored: 1, gone: [] } });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });
});
