import { readActiveSheet } from '../../../src/excel/actions/read-active-sheet';
import { recompute } from '../../../src/excel/actions/recompute';
import { loadSettings, saveSettings } from '../../../src/excel/actions/settings';
import { undoLastRun } from '../../../src/excel/actions/undo';
import { DEFAULT_SETTINGS } from '../../../src/excel/stored/settings-schema';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { drawWorkbook, heldAt } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_CELLS, PLAN_SHEET } from '../plan-sheet';

let uninstall: () => void = () => undefined;

afterEach(() => {
  uninstall();
  closeExcel();
});

async function open(workbook: HostWorkbook): Promise<void> {
  uninstall();
  uninstall = (await excelForTest(workbook)).installGlobals();
}

/** As a program without ids of sheets saves it after its sheets were put in another order: ids are places. */
function swapped(workbook: HostWorkbook): HostWorkbook {
  const moved = structuredClone(workbook);
  const [first, second] = moved.sheets;
  const ids = moved.sheets.map(({ id }) => id);
  const newIds = new Map([
    [ids[0], ids[1]],
    [ids[1], ids[0]],
  ]);
  const now = (id: string | undefined): string => newIds.get(id) ?? '';
  for (const sheet of moved.sheets) Object.assign(sheet, { id: now(sheet.id) });
  for (const name of moved.names) if (name.sheetId !== undefined) name.sheetId = now(name.sheetId);
  moved.activeSheetId = now(moved.activeSheetId);
  moved.sheets = [second!, first!];
  return moved;
}

test('a sheet that another program has moved keeps its choices, its days and its last run', async () => {
  const twin = { ...PLAN_SHEET, name: 'Kế hoạch 2025', cells: PLAN_CELLS.map((row) => row.slice(0, 5)) };
  const workbook = drawWorkbook(PLAN_SHEET, twin);
  const [sheet, other] = workbook.sheets;
  await open(workbook);
  await saveSettings({ ...DEFAULT_SETTINGS, sheets: { [sheet!.id]: { summaryLine: false } } });
  await recompute(ON_15_OCTOBER);

  const moved = swapped(workbook);
  await open(moved);
  expect(await loadSettings()).toMatchObject({
    value: { settings: { sheets: { [other!.id]: { summaryLine: false } } } },
  });
  expect((await loadSettings()) as object).not.toHaveProperty(['value', 'settings', 'sheets', sheet!.id]);
  expect(await readActiveSheet(ON_15_OCTOBER)).toMatchObject({
    value: { sheetName: PLAN_SHEET.name, progress: [{ done: 2, total: 4 }] },
  });
  const untouched = structuredClone(moved.sheets[0]!);
  expect(await undoLastRun()).toMatchObject({ kind: 'done' });
  expect(heldAt(moved.sheets[1]!, 'F3')).toBeUndefined();
  expect(moved.sheets[1]!.conditionalFormats).toEqual([]);
  expect(moved.sheets[0]).toEqual(untouched);
});
