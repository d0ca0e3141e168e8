import { loadSettings, saveSettings } from '../../../src/excel/actions/settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { drawWorkbook } from '../../support/host-workbook-builder';
import { PLAN_SHEET } from '../plan-sheet';

let uninstall: () => void;

afterEach(() => {
  uninstall();
  closeExcel();
});

async function loaded(): Promise<Settings> {
  const outcome = await loadSettings();
  if (outcome.kind !== 'done') throw new Error('not loaded');
  return outcome.value.settings;
}

test('a pane leaves what another has chosen since it read the settings', async () => {
  const workbook = drawWorkbook(PLAN_SHEET, { ...PLAN_SHEET, name: 'Kế hoạch 2025' });
  uninstall = (await excelForTest(workbook)).installGlobals();
  const [mine, theirs] = workbook.sheets.map(({ id }) => id);
  await saveSettings({ ...DEFAULT_SETTINGS, planYear: 2023, asOf: '2024-06-30' });
  const known = await loaded();

  const { asOf: _today, ...others } = await loaded();
  const layout = { headerFirstRow: 2, headerLastRow: 2, columns: [] };
  await saveSettings({
    ...others,
    planYear: 2024,
    office: { unit: 'UBND xã A' },
    sheets: { [theirs!]: { layout } },
  });
  await saveSettings(
    { ...known, dueSoonDays: 10, office: { place: 'A' }, sheets: { [mine!]: { summaryLine: true } } },
    known,
  );
  expect(await loaded()).toEqual({
    ...DEFAULT_SETTINGS,
    planYear: 2024,
    dueSoonDays: 10,
    office: { unit: 'UBND xã A', place: 'A' },
    sheets: {
      [theirs!]: { name: 'Kế hoạch 2025', layout },
      [mine!]: { name: PLAN_SHEET.name, summaryLine: true },
    },
  });
});
