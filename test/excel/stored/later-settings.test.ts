import { recompute } from '../../../src/excel/actions/recompute';
import { loadSettings, saveSettings } from '../../../src/excel/actions/settings';
import { SETTINGS_KEY } from '../../../src/excel/stored/settings-key';
import { DEFAULT_SETTINGS } from '../../../src/excel/stored/settings-schema';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';

/** As a version might store it that does not exist yet. */
const LATER = {
  ...DEFAULT_SETTINGS,
  version: 4,
  palette: 'moonlight',
  moon: { phase: 1 },
  sheets: { '{1}': { summaryLine: false, tide: 'low' } },
};

let uninstall: () => void;

async function openLater() {
  const workbook = drawWorkbook(PLAN_SHEET);
  workbook.settings.set(SETTINGS_KEY, LATER);
  uninstall = (await excelForTest(workbook)).installGlobals();
  return workbook;
}

afterEach(() => {
  uninstall();
  closeExcel();
});

test('a run leaves the settings of a later version as they are', async () => {
  const workbook = await openLater();
  expect((await recompute(ON_15_OCTOBER)).kind).toBe('done');
  expect(workbook.settings.get(SETTINGS_KEY)).toEqual(LATER);
});

test('a change of one setting leaves all else of a later version as it is', async () => {
  const workbook = await openLater();
  const loaded = await loadSettings();
  if (loaded.kind !== 'done') throw new Error('not loaded');
  expect(loaded.value.damaged).toBe(false);
  await saveSettings({ ...loaded.value.settings, dueSoonDays: 30 });
  expect(workbook.settings.get(SETTINGS_KEY)).toEqual({ ...LATER, dueSoonDays: 30 });
});

test('a change keeps what a later version knows of a sheet whose place another program has changed', async () => {
  const [first, second] = ['0000', '0100'].map((place) => `{00000000-0001-0000-${place}-000000000000}`);
  const workbook = drawWorkbook(PLAN_SHEET, { ...PLAN_SHEET, name: 'Kế hoạch 2025' });
  workbook.sheets.forEach((sheet, at) => Object.assign(sheet, { id: [first, second][at] }));
  workbook.activeSheetId = first!;
  const ofSheet = { name: 'Kế hoạch 2025', summaryLine: false, tide: 'low' };
  const catalogue = { kind: 'sheet', sheetId: first, name: 'Kế hoạch 2025', shade: 'new' };
  workbook.settings.set(SETTINGS_KEY, { ...LATER, catalogue, sheets: { [first!]: ofSheet } });
  uninstall = (await excelForTest(workbook)).installGlobals();

  const loaded = await loadSettings();
  if (loaded.kind !== 'done') throw new Error('not loaded');
  await saveSettings({ ...loaded.value.settings, dueSoonDays: 30 });
  expect(workbook.settings.get(SETTINGS_KEY)).toEqual({
    ...LATER,
    dueSoonDays: 30,
    catalogue: { ...catalogue, sheetId: second },
    sheets: { [second!]: ofSheet },
  });
});
