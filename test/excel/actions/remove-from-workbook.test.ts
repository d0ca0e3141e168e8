import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recompute } from '../../../src/excel/actions/recompute';
import { recomputeAll } from '../../../src/excel/actions/recompute-all';
import { removeFromWorkbook } from '../../../src/excel/actions/remove-from-workbook';
import { saveSettings } from '../../../src/excel/actions/settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';
import { evaluateInHost } from '../../../src/excel-host/display/evaluate-in-host';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { changedParts } from '../../support/changed-parts';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { drawRule, drawWorkbook, type SheetDrawing } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_SHEET } from '../plan-sheet';

const FOLDER = join(__dirname, '../../fixtures/workbooks');
const NOTES: SheetDrawing = { name: 'Ghi chép', cells: [['Nguyễn Văn A']] };
/** What a run leaves in the cells of the plan: 2 of 4 in all, 1 of 2 in each section. Excel shows them in percent. */
const RATIOS = ['F3', 'F6', 'F9'].flatMap((cell) => [
  `Kế hoạch 2024!${cell}: style: {"numberFormat":"General"} ≠ {"numberFormat":"0.00%"}`,
  `Kế hoạch 2024!${cell}: value: nothing ≠ 0.5`,
]);

let uninstall = (): void => undefined;

async function open(workbook: HostWorkbook) {
  const excel = await excelForTest(workbook, { evaluate: evaluateInHost });
  uninstall = excel.installGlobals();
  return excel.host;
}

afterEach(() => {
  uninstall();
  closeExcel();
});

async function remove() {
  const outcome = await removeFromWorkbook();
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

async function runWith(settings: Partial<Settings>): Promise<void> {
  await saveSettings({ ...DEFAULT_SETTINGS, ...settings });
  expect((await recompute(ON_15_OCTOBER)).kind).toBe('done');
}

describe('taking the add-in out of a workbook', () => {
  it('leaves the ratios in their cells, and nothing else of it', async () => {
    const workbook = drawWorkbook(PLAN_SHEET, NOTES);
    await open(workbook);
    const before = structuredClone(workbook);
    await runWith({ dueSoonDays: 10 });
    const rules = workbook.sheets[0]?.conditionalFormats.length ?? 0;
    expect(rules).toBeGreaterThan(0);
    expect(await remove()).toEqual({ rules, names: 3, settings: 3 });
    expect(compareWorkbooks(before, workbook).sort()).toEqual([...RATIOS].sort());
    expect(await remove()).toEqual({ rules: 0, names: 0, settings: 0 });
  });

  it.each<[string, Partial<Settings>]>([
    ['in other colours', { palette: 'orangeAndBlue' }],
    ['as of a fixed day', { asOf: '2024-10-15' }],
    ['twice, the second time by other rules', { beforeIsStrict: false, countNotApplicable: false }],
  ])('after a run %s', async (_, settings) => {
    const workbook = drawWorkbook(PLAN_SHEET);
    await open(workbook);
    const before = structuredClone(workbook);
    await runWith({});
    await runWith(settings);
    await remove();
    expect(compareWorkbooks(before, workbook).sort()).toEqual([...RATIOS].sort());
  });

  it('leaves formulas of ratios where they stand: they count on by themselves', async () => {
    const workbook = drawWorkbook(PLAN_SHEET);
    await open(workbook);
    const before = structuredClone(workbook);
    await runWith({ liveFormulas: true });
    await remove();
    const cells = compareWorkbooks(before, workbook).map((line) => line.split(':')[0]);
    expect([...new Set(cells)].sort()).toEqual(['F3', 'F6', 'F9'].map((cell) => `Kế hoạch 2024!${cell}`));
  });

  it("leaves the user's rules as they are, before, between and after ours", async () => {
    const workbook = drawWorkbook(PLAN_SHEET);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    drawRule(sheet, { at: 'A3:F9', formula: '$E3="Chưa thực hiện"' });
    await open(workbook);
    await runWith({});
    drawRule(sheet, { at: 'B3:B9', formula: '$B3=""' });
    const rules = (): readonly unknown[] =>
      sheet.conditionalFormats
        .filter(({ formula = '' }) => !formula.includes('tien-do:'))
        .map(({ formula, areas }) => ({ formula, areas }));
    const users = structuredClone(rules());
    await remove();
    expect(sheet.conditionalFormats).toHaveLength(2);
    expect(rules()).toEqual(users);
  });

  it('writes nothing where a marked sheet is protected, and says which', async () => {
    const workbook = drawWorkbook(PLAN_SHEET, NOTES);
    await open(workbook);
    await runWith({});
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    sheet.isProtected = true;
    const before = structuredClone(workbook);
    expect(await removeFromWorkbook()).toEqual({
      kind: 'failed',
      failure: { kind: 'protectedSheet', sheetName: 'Kế hoạch 2024' },
    });
    expect(compareWorkbooks(before, workbook)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'leaves a rule alone that a colleague puts in before trip %i',
    async (trip) => {
      const workbook = drawWorkbook(PLAN_SHEET);
      const [sheet] = workbook.sheets;
      if (sheet === undefined) throw new Error('no sheet');
      drawRule(sheet, { at: 'A3:F9', formula: '$E3="Chưa thực hiện"' });
      const host = await open(workbook);
      await runWith({});
      host.beforeBatch(trip, () => drawRule(sheet, { at: 'B3:B9', formula: '$B3=""' }));
      await remove();
      expect(sheet.conditionalFormats.map(({ formula }) => formula).sort()).toEqual([
        '$B3=""',
        '$E3="Chưa thực hiện"',
      ]);
    },
  );

  it('says that a part may be done where the second sheet could not be cleared', async () => {
    const workbook = drawWorkbook(PLAN_SHEET, { ...PLAN_SHEET, name: 'Kế hoạch 2025' });
    const host = await open(workbook);
    expect((await recomputeAll(ON_15_OCTOBER)).kind).toBe('done');
    const [first, second] = workbook.sheets;
    const stop = host.failWhen(({ member }) =>
      member.endsWith('.Delete') && first?.conditionalFormats.length === 0 ? 'GeneralException' : undefined,
    );
    expect(await removeFromWorkbook()).toMatchObject({ failure: { kind: 'partlyDone' } });
    stop();
    expect(second?.conditionalFormats.length).toBeGreaterThan(0);
    await remove();
    expect(second?.conditionalFormats).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('goes on where trip %i was its last', async (trip) => {
    const workbook = drawWorkbook(PLAN_SHEET, NOTES);
    const host = await open(workbook);
    const before = structuredClone(workbook);
    await runWith({});
    host.failAt({ batch: trip, code: 'GeneralException' });
    await removeFromWorkbook();
    await remove();
    expect(compareWorkbooks(before, workbook).sort()).toEqual([...RATIOS].sort());
  });
});

describe.each([
  {
    file: 'cam-giang-phu-luc-1.xlsx',
    today: { year: 2024, month: 10, day: 15 },
    code: { row: 16, column: 1 },
  },
  { file: 'trung-trac-cchc.xlsx', today: { year: 2024, month: 7, day: 10 } },
])('$file', ({ file, today }) => {
  it('is byte for byte as it was after a run and the taking out', async () => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
    const loaded = loadWorkbook(bytes);
    await open(loaded.workbook);
    const outcome = await recompute({ today });
    expect(outcome.kind).toBe('done');
    await remove();
    expect(changedParts(bytes, saveWorkbook(loaded))).toEqual([]);
  });
});
