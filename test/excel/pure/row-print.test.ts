import { printerAsRead, queuePrint } from '../../../src/excel/writing/row-print';
import { cellFromGrid, type Grid, type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';

const NONE: ReadonlySet<string> = new Set();
const ROWS: Grid = [
  ['Rà soát', 'Chưa thực hiện', 0.6],
  ['Số hóa', 'Đạt', true],
];
const print = (grid: Grid, areas = 'B3:D4', ours = NONE): string =>
  printerAsRead(snapshotFromGrid(grid, { firstRow: 3, firstColumn: 2 }), ours)(areas);
/** The rows with something else in one cell. */
const withCell = (row: number, column: number, cell: GridCell): Grid =>
  ROWS.map((cells, at) => cells.map((each, index) => (at === row && index === column ? cell : each)));

test.each<readonly [string, Grid, Grid, boolean]>([
  ['the same', ROWS, ROWS, true],
  ['another text', ROWS, withCell(0, 1, 'Đạt'), false],
  ['another text in the last row', ROWS, withCell(1, 0, 'Khảo sát'), false],
  ['another number', ROWS, withCell(0, 2, 0.61), false],
  ['a number that a file keeps to 15 digits', withCell(0, 2, 1 / 3), withCell(0, 2, 0.333333333333333), true],
  ['a no for a yes', ROWS, withCell(1, 2, false), false],
  ['a blank cell', ROWS, withCell(1, 0, null), false],
  ['an error', ROWS, withCell(1, 0, { error: '#N/A' }), false],
  ['another error', withCell(1, 0, { error: '#REF!' }), withCell(1, 0, { error: '#N/A' }), false],
  ['the same error', withCell(1, 0, { error: '#N/A' }), withCell(1, 0, { error: '#N/A' }), true],
  [
    'a formula that went on by itself',
    withCell(0, 2, { value: 45_611, isFormula: true }),
    withCell(0, 2, { value: 45_612, isFormula: true }),
    true,
  ],
  ['rows that have changed places', ROWS, [...ROWS].reverse(), false],
])('rows hold what they held with %s: %#', (_, before, now, isSame) => {
  expect(print(now) === print(before)).toBe(isSame);
});

test('our own cell may change', () => {
  const ours = new Set(['D3']);
  expect(print(withCell(0, 2, 0.75), 'B3:D4', ours)).toBe(print(ROWS, 'B3:D4', ours));
  expect(print(withCell(1, 0, 'Khảo sát'), 'B3:D4', ours)).not.toBe(print(ROWS, 'B3:D4', ours));
});

test('only the areas are looked at, in their order', () => {
  expect(print(withCell(1, 0, 'Khảo sát'), 'B3:D3')).toBe(print(ROWS, 'B3:D3'));
  expect(print(withCell(1, 0, 'Khảo sát'), 'B3:D3,B4')).not.toBe(print(ROWS, 'B3:D3,B4'));
  expect(print(withCell(0, 2, 0.75), 'B3:C4')).toBe(print(ROWS, 'B3:C4'));
  expect(print(ROWS, 'B3,B4')).not.toBe(print(ROWS, 'B4,B3'));
});

/** A sheet whose cells, from B3 on, Excel has told: what they hold, and a formula where one made it. */
function sheetWith(grid: Grid): Excel.Worksheet {
  const told = (row: number, column: number): { readonly value: unknown; readonly formula: unknown } => {
    const content = cellFromGrid(grid[row - 2]?.[column - 1]);
    const value =
      content.kind === 'empty'
        ? ''
        : content.kind === 'number' || content.kind === 'boolean'
          ? content.value
          : content.shown;
    return { value, formula: content.kind !== 'empty' && content.isFormula === true ? '=NOW()' : value };
  };
  const getRangeByIndexes = (row: number, column: number, rows: number, columns: number) => {
    const cells = Array.from({ length: rows }, (_, at) =>
      Array.from({ length: columns }, (__, on) => told(row + at, column + on)),
    );
    return {
      load: () => undefined,
      values: cells.map((each) => each.map(({ value }) => value)),
      formulas: cells.map((each) => each.map(({ formula }) => formula)),
    };
  };
  return { getRangeByIndexes } as unknown as Excel.Worksheet;
}

describe('what stands in the sheet is told like what was read', () => {
  const FULL: Grid = [...ROWS, [{ error: '#N/A' }, { value: 45_611, isFormula: true }, null]];
  test.each([
    ['a row', 'B3:D3'],
    ['more rows', 'B3:D5'],
    ['rows apart', 'B3:D3,B5:D5'],
    ['two areas of one row', 'B3,D3'],
    ['the right one first', 'C3:D4,B3:B4'],
    ['cells beside the used ones', 'A1:F9'],
  ])('of %s', (_, areas) => {
    expect(queuePrint(sheetWith(FULL), areas)(NONE)).toBe(print(FULL, areas));
    expect(queuePrint(sheetWith(FULL), areas)(new Set(['D3']))).toBe(print(FULL, areas, new Set(['D3'])));
  });

  test('a text that looks like a formula counts as what it says', () => {
    const said = (text: string): string => queuePrint(sheetWith([[text]]), 'B3')(NONE);
    expect(said('=1+2')).toBe(print([['=1+2']], 'B3'));
    expect(said('=1+2')).not.toBe(said('=1+3'));
  });
});
