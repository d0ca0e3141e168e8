import { isMarked } from '../../../src/domain/edits/highlights/marker';
import { recompute } from '../../../src/excel/actions/recompute';
import { saveSettings } from '../../../src/excel/actions/settings';
import { undoLastRun } from '../../../src/excel/actions/undo';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';
import { loadWorkbook } from '../../../src/excel-host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/excel-host/xlsx/save-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { buildXlsx } from '../../support/build-xlsx';
import { partText } from '../../support/changed-parts';
import type { CellSpec } from '../../support/xlsx-spec';
import { ON_15_OCTOBER, PLAN_CELLS } from '../plan-sheet';

let uninstall: () => void = () => undefined;
afterEach(() => {
  uninstall();
  closeExcel();
});

async function planInExcel() {
  const cells: Record<string, CellSpec> = {};
  PLAN_CELLS.forEach((row, at) =>
    row.forEach((value, column) => {
      if (typeof value === 'string') cells[`${'ABCDEF'.charAt(column)}${at + 1}`] = value;
    }),
  );
  const loaded = loadWorkbook(buildXlsx({ sheets: [{ name: 'Kế hoạch 2024', cells }] }));
  const excel = await excelForTest(loaded.workbook);
  uninstall = excel.installGlobals();
  return { loaded, sheet: loaded.workbook.sheets[0]! };
}

const chosen = async (palette: Settings['palette']): Promise<void> => {
  expect(await saveSettings({ ...DEFAULT_SETTINGS, palette })).toMatchObject({ kind: 'done' });
  expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done' });
};

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

it('other colours change our highlights in place; overdue stays bold', async () => {
  const { sheet } = await planInExcel();
  const looks = (): unknown =>
    sheet.conditionalFormats
      .filter(({ formula }) => isMarked(formula))
      .map(({ format }) => [format?.fillColor, format?.fontColor, format?.bold ?? false]);
  await chosen('redAndYellow');
  expect(looks()).toEqual([
    ['#FDE0DD', '#8B0000', true],
    ['#FDE0DD', '#8B0000', true],
    ['#FFE699', '#5C3D00', false],
    ['#FFE699', '#5C3D00', false],
  ]);
  await chosen('orangeAndBlue');
  expect(looks()).toEqual([
    ['#F8B26A', '#4A1F00', true],
    ['#F8B26A', '#4A1F00', true],
    ['#FFF3B0', '#4D4700', false],
    ['#FFF3B0', '#4D4700', false],
  ]);
});

it('undo gives the earlier colours back', async () => {
  const { sheet } = await planInExcel();
  await chosen('redAndYellow');
  const before = structuredClone(sheet.conditionalFormats);
  await chosen('orangeAndBlue');
  expect(await undoLastRun()).toMatchObject({ kind: 'done' });
  const withoutIds = (rules: typeof before): unknown => rules.map(({ id: _, ...rule }) => rule);
  expect(withoutIds(sheet.conditionalFormats)).toEqual(withoutIds(before));
});

it('twenty changes of colour leave no more rules and looks in the file than one', async () => {
  const { loaded } = await planInExcel();
  await chosen('orangeAndBlue');
  const sizes = (): unknown => {
    const bytes = saveWorkbook(loaded);
    return {
      rules: count(partText(bytes, 'xl/worksheets/sheet1.xml'), /<cfRule /g),
      dxfs: count(partText(bytes, 'xl/styles.xml'), /<dxf>/g),
    };
  };
  const once = sizes();
  expect(once).toEqual({ rules: 4, dxfs: 2 });
  for (let time = 0; time < 10; time += 1) {
    await chosen('redAndYellow');
    await chosen('orangeAndBlue');
  }
  expect(sizes()).toEqual(once);
});
