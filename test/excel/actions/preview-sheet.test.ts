import { previewSheet } from '../../../src/excel/actions/preview-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { saveSettings } from '../../../src/excel/actions/settings';
import { undoRuns } from '../../../src/excel/actions/undo-runs';
import { DEFAULT_SETTINGS } from '../../../src/excel/stored/settings-schema';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawWorkbook, type SheetDrawing } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';

const NOTES: SheetDrawing = { name: 'Ghi chép', cells: [['Nguyễn Văn A']] };

let uninstall: () => void;

async function open(stored: Readonly<Record<string, unknown>> = {}) {
  const workbook = drawWorkbook(PLAN_SHEET, NOTES);
  for (const [key, value] of Object.entries(stored)) workbook.settings.set(key, value);
  const excel = await excelForTest(workbook);
  uninstall = excel.installGlobals();
  return { workbook, host: excel.host };
}

afterEach(() => {
  uninstall();
  closeExcel();
});

async function preview() {
  const outcome = await previewSheet();
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

describe('a preview at the open sheet', () => {
  it('knows its name, the sheets beside it and the usual settings, in one round trip that changes nothing', async () => {
    const { workbook, host } = await open();
    const before = structuredClone(workbook);
    const [plan, notes] = workbook.sheets;
    expect(await preview()).toEqual({
      sheetId: plan?.id,
      sheetName: 'Kế hoạch 2024',
      visibleSheets: [
        { id: plan?.id, name: 'Kế hoạch 2024' },
        { id: notes?.id, name: 'Ghi chép' },
      ],
      mayUndo: false,
      settings: { settings: DEFAULT_SETTINGS, damaged: false },
    });
    expect(host.roundTrips).toBe(1);
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it('knows how the sheet stood on the latest day on which it was computed, and what the user chose', async () => {
    await open();
    await saveSettings({ ...DEFAULT_SETTINGS, language: 'en' });
    await recompute({ today: { year: 2024, month: 10, day: 1 } });
    await recompute(ON_15_OCTOBER);
    expect(await preview()).toMatchObject({
      settings: { settings: { language: 'en' }, damaged: false },
      lastDay: { day: { year: 2024, month: 10, day: 15 }, done: 2, total: 4, overdue: 1 },
    });
  });

  it('tells whether something of ours can be taken back', async () => {
    await open();
    await recompute(ON_15_OCTOBER);
    expect((await preview()).mayUndo).toBe(true);
    await undoRuns();
    expect((await preview()).mayUndo).toBe(false);
  });

  it('says nothing of a sheet that was never computed, whatever is known of the others', async () => {
    const { workbook, host } = await open();
    await recompute(ON_15_OCTOBER);
    host.user.activateSheet(workbook.sheets[1]!.id);
    const { sheetName, lastDay } = await preview();
    expect([sheetName, lastDay]).toEqual(['Ghi chép', undefined]);
  });

  it('does without what was stored and cannot be read, and tells of the settings alone', async () => {
    await open({
      'tienDo.settings': { version: 1, dueSoonDays: 'bảy' },
      'tienDo.progress': { version: 1, sheets: [{ id: 7 }] },
    });
    const { settings, lastDay } = await preview();
    expect([settings, lastDay]).toEqual([{ settings: DEFAULT_SETTINGS, damaged: true }, undefined]);
  });

  it('of an Excel that answers with an error is a failure, without a second try', async () => {
    const { host } = await open();
    host.failNext('InvalidOperationInCellEditMode');
    expect(await previewSheet()).toEqual({ kind: 'failed', failure: { kind: 'cellEditMode' } });
    expect(host.roundTrips).toBe(1);
  });
});
