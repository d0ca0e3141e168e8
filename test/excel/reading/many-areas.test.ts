import { recompute } from '../../../src/excel/actions/recompute';
import { readSheet } from '../../../src/excel/reading/read-sheet';
import type { HostWorkbook } from '../../../src/xlsx/host-workbook';
import { closeExcel, excelForTest } from '../../excel-host/node/excel-for-test';
import { compareWorkbooks } from '../../support/compare-workbooks';
import { type DrawnCell, drawWorkbook } from '../../support/host-workbook-builder';
import { ON_15_OCTOBER, PLAN_CELLS } from '../plan-sheet';

/** As long as a name can be: each area of a list is told with it. */
const SHEET = 'Kế hoạch CCHC của xã 2024 (mới)';
const ITEMS = 500;

let uninstall: () => void = () => undefined;
afterEach(() => {
  uninstall();
  closeExcel();
});

async function open(cells: readonly (readonly DrawnCell[])[]): Promise<HostWorkbook> {
  const workbook = drawWorkbook({ name: SHEET, cells });
  uninstall = (await excelForTest(workbook)).installGlobals();
  return workbook;
}

const everyOther = <T>(one: T, other: T): readonly T[] =>
  Array.from({ length: ITEMS }, (_, index) => (index % 2 === 0 ? one : other));

it('every formula is known, however long the list of their cells is', async () => {
  await open(everyOther<readonly DrawnCell[]>([{ formula: '=""', result: '' }], ['x']));
  const { snapshot } = await readSheet();
  const formulas = snapshot.rows.flat().filter((cell) => cell.kind !== 'empty' && cell.isFormula === true);
  expect(formulas).toHaveLength(ITEMS / 2);
});

it('a second run changes nothing where highlights lie on hundreds of rows', async () => {
  const items = everyOther('Chưa thực hiện', 'Đã hoàn thành').map((status, index) => [
    index + 1,
    `Nhiệm vụ ${index + 1}`,
    'Văn phòng',
    '30/9/2024',
    status,
  ]);
  const workbook = await open([...PLAN_CELLS.slice(0, 3), ...items]);
  expect(await recompute(ON_15_OCTOBER)).toMatchObject({ kind: 'done' });
  const once = structuredClone(workbook);
  expect(once.sheets[0]!.conditionalFormats.some(({ areas }) => areas.length > 200)).toBe(true);
  const again = await recompute(ON_15_OCTOBER);
  expect(again).toMatchObject({ kind: 'done' });
  expect(again).not.toMatchObject({ value: { hasChanged: true } });
  expect(compareWorkbooks(once, workbook)).toEqual([]);
});
