import {
  areOtherRows,
  cellPrintAsRead,
  printerAsRead,
  queueCellPrint,
  queuePrint,
} from '../../../src/excel/writing/marks/row-print';
import { cellFromGrid, type Grid, type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';

const NONE: ReadonlySet<string> = new Set();
const ROWS: Grid = [
  ['1.1', 'Rà soát thủ tục', 'Văn phòng', 'Quý I', 0.6, 'Chưa xong', 'Báo cáo'],
  ['1.2', 'Số hóa hồ sơ', 'Một cửa', 'Quý I', true, 'Chưa xong', 'Báo cáo'],
];
const print = (grid: Grid, areas = 'B3:H4', ours = NONE): string =>
  printerAsRead(snapshotFromGrid(grid, { firstRow: 3, firstColumn: 2 }), ours)(areas);
/** The rows with other cells in one of them, by their columns from 0. */
const withCells = (row: number, cells: Readonly<Record<number, GridCell>>, grid: Grid = ROWS): Grid =>
  grid.map((each, at) =>
    at === row ? each.map((cell, index) => (index in cells ? cells[index]! : cell)) : each,
  );

describe('a row is another where a third of its cells hold something else', () => {
  test.each<readonly [string, Grid, boolean]>([
    ['the same', ROWS, false],
    ['another status', withCells(0, { 5: 'Đã xong' }), false],
    ['another task', withCells(0, { 1: 'Rà soát hồ sơ' }), false],
    ['another status and a remark gone', withCells(1, { 5: 'Đã xong', 6: null }), false],
    ['three of seven', withCells(0, { 0: '1.3', 1: 'Khảo sát', 5: 'Đã xong' }), true],
    ['three of seven in the last row', withCells(1, { 0: '1.3', 1: 'Khảo sát', 5: 'Đã xong' }), true],
    ['blank', withCells(1, { 0: null, 1: null, 2: null, 3: null, 4: null, 5: null, 6: null }), true],
    ['rows that have changed places', [...ROWS].reverse(), true],
    ['a row put in above', [['1', 'Mục'], ...ROWS], true],
    ['a column put in before', ROWS.map((row) => [null, ...row]), true],
  ])('%s: %#', (_, now, isOther) => {
    expect(areOtherRows(print(ROWS), print(now))).toBe(isOther);
    expect(areOtherRows(print(now), print(ROWS))).toBe(isOther);
  });

  test.each<readonly [string, Grid, Grid, boolean]>([
    ['one cell of three', [['1', 'Mục', 'x']], [['1', 'Mục', 'y']], true],
    ['one cell of four', [['1', 'Mục', 'x', 'z']], [['1', 'Mục', 'y', 'z']], false],
    ['one of four, a blank cell among them', [['1', 'Mục', null, 'z']], [['1', 'Mục', 'y', 'z']], false],
    ['one of three, and a cell that stays blank', [['1', 'Mục', null, 'z']], [['1', 'Mục', null, 'x']], true],
    ['no cell of a blank row', [[null, null]], [[null, null]], false],
    ['a number that a file keeps to 15 digits', [[1 / 3]], [[0.333333333333333]], false],
    ['another number', [[0.6]], [[0.61]], true],
    ['a no for a yes', [[true]], [[false]], true],
    ['another error', [[{ error: '#N/A' }]], [[{ error: '#REF!' }]], true],
    ['the same error', [[{ error: '#N/A' }]], [[{ error: '#N/A' }]], false],
    [
      'a formula that went on by itself',
      [[{ value: 45_611, isFormula: true }]],
      [[{ value: 45_612, isFormula: true }]],
      false,
    ],
  ])('%s', (_, was, is, isOther) => {
    expect(areOtherRows(print(was, 'B3'), print(is, 'B3'))).toBe(isOther);
  });

  test('our own cells may change', () => {
    const [was, is] = [[['1', 'Mục', 0.5]], [['1', 'Mục', 0.6]]];
    expect(areOtherRows(print(was, 'B3'), print(is, 'B3'))).toBe(true);
    const ours = new Set(['D3']);
    expect(areOtherRows(print(was, 'B3', ours), print(is, 'B3', ours))).toBe(false);
    const another = new Set(['D4', 'C3']);
    expect(areOtherRows(print(was, 'B3', another), print(is, 'B3', another))).toBe(true);
  });

  test('only the rows of the areas are looked at, and those wholly', () => {
    const now = withCells(1, { 0: '1.3', 1: 'Khảo sát', 5: 'Đã xong' });
    expect(areOtherRows(print(ROWS, 'B3:D3'), print(now, 'B3:D3'))).toBe(false);
    expect(areOtherRows(print(ROWS, 'B3,H4'), print(now, 'B3,H4'))).toBe(true);
    expect(print(ROWS, 'B3')).toBe(print(ROWS, 'B3:H3'));
  });

  test.each([
    [5, [1, 2, 3, 4, 5]],
    [6, [1, 3, 5]],
    [11, [1, 4, 7, 10]],
    [100, [1, 21, 41, 61, 81]],
  ])('of %i rows at most five, evenly', (count, looked) => {
    const rows = Array.from({ length: count }, (_, at): GridCell[] => [`Việc ${at + 1}`]);
    const printed = (grid: Grid): string => printerAsRead(snapshotFromGrid(grid), NONE)(`A1:A${count}`);
    const seen = rows.flatMap((_, at) => {
      const now = rows.map((row, index) => (index === at ? ['Việc khác'] : row));
      return areOtherRows(printed(rows), printed(now)) ? [at + 1] : [];
    });
    expect(seen).toEqual(looked);
  });
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
    const asked: string[] = [];
    return {
      load: (what: string) => asked.push(...what.split(',')),
      get values() {
        return asked.includes('values') ? cells.map((each) => each.map(({ value }) => value)) : undefined;
      },
      get formulas() {
        return asked.includes('formulas')
          ? cells.map((each) => each.map(({ formula }) => formula))
          : undefined;
      },
    };
  };
  const getRange = (): unknown => getRangeByIndexes(2, 1, 1, 1);
  return { getRangeByIndexes, getRange } as unknown as Excel.Worksheet;
}

describe('what stands in the sheet is told like what was read', () => {
  const FULL: Grid = [...ROWS, [{ error: '#N/A' }, { value: 45_611, isFormula: true }, null]];
  test.each([
    ['a row', 'B3:D3'],
    ['more rows', 'B3:D5'],
    ['rows apart', 'B3:D3,B5:D5'],
    ['the lower one first', 'B4,C3'],
    ['rows below the used ones', 'A1:F9'],
  ])('of %s', (_, areas) => {
    const now = queuePrint(sheetWith(FULL), areas, 'B3:H5');
    expect(areOtherRows(print(FULL, areas), now(NONE))).toBe(false);
    expect(now(new Set(['C3']))).toBe(print(FULL, areas, new Set(['C3'])));
  });

  test('whatever the used cells are by now', () => {
    const [was, wider] = [print(FULL, 'B3:D5'), queuePrint(sheetWith(FULL), 'B3:D5', 'A1:K30')(NONE)];
    expect(areOtherRows(was, wider)).toBe(false);
    expect(areOtherRows(wider, was)).toBe(false);
    expect(areOtherRows(was, queuePrint(sheetWith([]), 'B3:D5', '')(NONE))).toBe(true);
  });

  test('of at most fifty cells of a row, however wide the sheet is', () => {
    const wide: Grid = [Array.from({ length: 60 }, (_, at): GridCell => `Ô ${at}`)];
    const now = queuePrint(sheetWith(wide), 'B3', 'B3:XFD3')(NONE);
    expect(now).toBe(print(wide, 'B3'));
    expect(now).toHaveLength(2 * 51);
  });

  test('a text that looks like a formula counts as what it says', () => {
    const said = (text: string): string => queuePrint(sheetWith([[text]]), 'B3', 'B3')(NONE);
    expect(said('=1+2')).toBe(print([['=1+2']], 'B3'));
    expect(said('=1+2')).not.toBe(said('=1+3'));
  });
});

describe('one cell holds what it held', () => {
  const read = (cell: GridCell): string =>
    cellPrintAsRead(snapshotFromGrid([[cell]], { firstRow: 3, firstColumn: 2 }), 'B3');
  const FORMULA: GridCell = { value: 45_611, isFormula: true };
  test.each<readonly [string, GridCell, GridCell, boolean]>([
    ['the same text', 'Đạt', 'Đạt', true],
    ['another text', 'Đạt', 'Không đạt', false],
    ['another number', 0.6, 0.61, false],
    ['a number that a file keeps to 15 digits', 1 / 3, 0.333333333333333, true],
    ['a no for a yes', true, false, false],
    ['nothing', 'Đạt', null, false],
    ['another error', { error: '#REF!' }, { error: '#N/A' }, false],
    ['the same error', { error: '#N/A' }, { error: '#N/A' }, true],
    ['a formula that went on by itself', FORMULA, { value: 45_612, isFormula: true }, true],
  ])('%s: %#', (_, was, is, isSame) => {
    expect(read(is) === read(was)).toBe(isSame);
    expect(queueCellPrint(sheetWith([[is]]), 'B3')() === read(was)).toBe(isSame);
  });

  test('a place that is none holds nothing', () => {
    expect(cellPrintAsRead(snapshotFromGrid([['Đạt']]), '#REF!')).toBe(read(null));
  });
});
