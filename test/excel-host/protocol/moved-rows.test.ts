import { formatArea } from '../../../src/domain/a1-notation';
import { evaluateInHost } from '../../../src/excel-host/display/evaluate-in-host';
import type { HostSheet, HostWorkbook } from '../../../src/xlsx/host-workbook';
import { drawRule, drawWorkbook, heldAt } from '../../support/host-workbook-builder';
import { closeExcel, excelForTest } from '../node/excel-for-test';

afterEach(() => closeExcel());

/** Rows a to e; a rule on row 2 that looks at its own row; a name on row 2; a formula that sums all. */
function book(): HostWorkbook {
  const workbook = drawWorkbook({
    name: 'S',
    cells: [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 4],
      ['e', { formula: '=B2+SUM(B1:B4)', result: 12 }],
    ],
  });
  const [sheet] = workbook.sheets;
  drawRule(sheet!, { at: 'A2:B2', formula: '=$B2=2' });
  workbook.names = [{ name: 'second', formula: '=S!$B$2', visible: true }];
  return workbook;
}

const letters = (sheet: HostSheet): string =>
  [1, 2, 3, 4, 5].map((row) => String(heldAt(sheet, `A${row}`))).join('');

test.each([
  // Row 2 before row 5: it becomes row 4; before row 1: it becomes row 1.
  [2, 1, 5, 'acdbe', 4],
  [2, 1, 1, 'bacde', 1],
  [1, 2, 5, 'cdabe', 4],
  [2, 1, 3, 'abcde', 2],
])('rows from %i, %i of them, cut and put in before row %i', async (from, count, before, order, second) => {
  const workbook = book();
  const [sheet] = workbook.sheets;
  const { host } = await excelForTest(workbook, { profile: 'documented', evaluate: evaluateInHost });
  host.user.cutRows(sheet!.id, from, count, before);
  expect(letters(sheet!)).toBe(order);
  expect(workbook.names[0]?.formula).toBe(`=S!$B$${second}`);
  const [rule] = sheet!.conditionalFormats;
  expect(rule?.areas.map(formatArea)).toEqual([`A${second}:B${second}`]);
  expect(rule?.formula).toBe(`=$B${second}=2`);
  expect(sheet!.conditionalFormats).toHaveLength(1);
  expect(sheet!.rows.get(5)?.get(2)?.formula).toMatch(`=B${second}+`);
  expect(sheet!.rows.size).toBe(5);
});

test('formulas of the file are worked out again when what they read changes, and only then', async () => {
  const workbook = drawWorkbook({
    name: 'S',
    cells: [
      [1, { formula: '=A1*2', result: 2 }, { formula: '=B1+1', result: 3 }],
      [5, { formula: '=A2*2', result: 999 }, { formula: '=XYZ(A1)', result: 'as saved' }],
    ],
  });
  const [sheet] = workbook.sheets;
  const { host } = await excelForTest(workbook, { profile: 'documented', evaluate: evaluateInHost });
  host.user.typeInto(sheet!.id, 1, 1, 10);
  const values = (row: number): unknown[] => [2, 3].map((column) => sheet!.rows.get(row)?.get(column)?.value);
  expect(values(1)).toEqual([20, 21]);
  // Its input did not change: the result of the program that saved it stands. A function that is not played, too.
  expect(values(2)).toEqual([999, 'as saved']);
});

test('a formula that is written where it stands already is worked out again', async () => {
  const workbook = drawWorkbook({ name: 'S', cells: [[1, { formula: '=A1*2', result: 999 }]] });
  const excel = await excelForTest(workbook, { profile: 'documented', evaluate: evaluateInHost });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('B1').formulas = [['=A1*2']];
    await context.sync();
  });
  expect(workbook.sheets[0]!.rows.get(1)?.get(2)?.value).toBe(2);
});
