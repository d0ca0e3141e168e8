import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import type { SheetReading } from '../../../src/excel/reading/sheet-reading';
import { isStale } from '../../../src/excel/writing/is-stale';
import type { BeforeWriting } from '../../../src/excel/writing/write-edits';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const CLOCK = { value: 45_611, isFormula: true } as const;
const STATUS = { value: 'Chưa thực hiện', isFormula: true } as const;
/** B3:D6: a heading, two items, a note; C holds formulas. */
const GRID: Grid = [
  ['Nhiệm vụ', 'Tình trạng', CLOCK],
  ['Rà soát', STATUS, CLOCK],
  ['Số hóa', 'Đạt', CLOCK],
  ['Ghi chú', CLOCK, CLOCK],
];
const VALUES = GRID.map((row) =>
  row.map((cell) => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell)),
);
const RULES = [{ id: '0', formula: '=$K1<0.5' }];
const NAMES = [{ kind: 'label' as const, name: '_tienDo.label.1', cell: { row: 7, column: 2 } }];

const READING = {
  sheetName: 'Phụ lục 1',
  snapshot: snapshotFromGrid(GRID, { firstRow: 3, firstColumn: 2 }),
  rules: RULES,
  names: NAMES,
  asRead: { address: 'B3:D6', values: VALUES },
} as unknown as SheetReading;
/** The status is read from column C, rows 3 to 5. */
const REVIEWS = [
  {
    appendix: {
      layout: {
        headerFirstRow: 3,
        lastRow: 5,
        columns: new Map([
          ['content', 2],
          ['status', 3],
        ]),
      },
    },
  },
] as unknown as readonly AppendixReview[];
const BEFORE = {
  sheetName: 'Phụ lục 1',
  address: 'B3:D6',
  values: VALUES,
  names: NAMES,
  cells: [],
  rulesBefore: RULES,
} as unknown as BeforeWriting;

const typed = (row: number, column: number, value: unknown): unknown[][] =>
  VALUES.map((cells, rowAt) =>
    cells.map((each, columnAt) => (rowAt === row - 3 && columnAt === column - 2 ? value : each)),
  );

test.each<readonly [string, Partial<BeforeWriting>, boolean]>([
  ['as it was read', {}, false],
  ['under another name', { sheetName: 'PL1' }, true],
  ['with a row more', { address: 'B3:D7' }, true],
  ['with another rule', { rulesBefore: [] }, true],
  ['with rules of which one cannot be read', { rulesBefore: undefined }, false],
  ['with a name less', { names: [] }, true],
  ['with names that the guard has looked at', { names: undefined }, false],
  ['with another text in a constant', { values: typed(4, 2, 'Rà soát văn bản') }, true],
  ['with a text typed over a formula of the status', { values: typed(4, 3, 'Đạt') }, true],
  ['with another status in the first row of the heading', { values: typed(3, 3, 'Kết quả') }, true],
  [
    'with a formula that went on by itself in a column that nobody reads',
    { values: typed(4, 4, 45_612) },
    false,
  ],
  ['with one that went on below the table', { values: typed(6, 3, 45_612) }, false],
  ['with another text in a constant below the table', { values: typed(6, 2, 'Lưu ý') }, true],
  ['with a row told that was not read', { values: [...VALUES, ['x']] }, true],
  ['with a blank cell filled', { values: VALUES.map((row) => [...row, 'x']) }, true],
])('a sheet %s is stale: %#', (_, now, isOther) => {
  expect(isStale(READING, REVIEWS, { ...BEFORE, ...now }, [])).toBe(isOther);
});

test.each([
  ['the same', 'x', false],
  ['another', 'y', true],
])('a sheet of which nobody knows where its cells stand is stale with %s value', (_, value, isOther) => {
  const reading = { ...READING, asRead: { address: '', values: [['x']] } } as SheetReading;
  expect(isStale(reading, REVIEWS, { ...BEFORE, address: '', values: [[value]] }, [])).toBe(isOther);
});

test("a formula above the heading that went on by itself is nobody's edit", () => {
  const reviews = [
    { appendix: { layout: { headerFirstRow: 4, lastRow: 5, columns: new Map([['status', 4]]) } } },
  ];
  const now = { ...BEFORE, values: typed(3, 4, 45_612) };
  expect(isStale(READING, reviews as unknown as readonly AppendixReview[], now, [])).toBe(false);
});

test.each([4, 5])(
  "a formula in row %i, in a column that one of two appendices reads, is somebody's edit",
  (row) => {
    const ofColumn = (column: number) => ({
      appendix: { layout: { headerFirstRow: 4, lastRow: 5, columns: new Map([['status', column]]) } },
    });
    const reviews = [ofColumn(9), ofColumn(4)] as unknown as readonly AppendixReview[];
    expect(isStale(READING, reviews, { ...BEFORE, values: typed(row, 4, 45_612) }, [])).toBe(true);
  },
);

test.each([
  ['one for text', 'C6', 'General', '@', true],
  ['one for text again', 'C6', '@', '@', false],
  ['one of percents', 'C6', 'General', '0%', false],
  ['none for text any more', 'C6', '@', '0.00%', false],
  // Beyond the used cells nobody has read the format.
  ['one for text, beyond those that were read', 'C7', 'General', '@', false],
])('a sheet of which a cell that is written has become %s', (_, address, format, now, isOther) => {
  const cell = { address, entry: 0.5 };
  const before = { ...BEFORE, cells: [{ ...cell, format: now }] };
  expect(isStale(READING, REVIEWS, before, [{ ...cell, format }])).toBe(isOther);
});

describe('of a sheet too large to be told again, only the cells that were written are compared', () => {
  const LARGE = { ...READING, asRead: { address: 'B3:D6' } } as SheetReading;
  const cell = (entry: string | number) => ({ address: 'K8', entry, format: 'General' });
  test.each<readonly [string, SheetReading, Partial<BeforeWriting>, boolean]>([
    ['that hold what was read', LARGE, { cells: [cell('')] }, false],
    ['of which one holds something else', LARGE, { cells: [cell("'đang rà soát")] }, true],
    ['of which one was not told', LARGE, { cells: [] }, true],
    ['though values were told', LARGE, { values: typed(4, 2, 'x'), cells: [cell('')] }, false],
    ['where it has grown too large since', READING, { values: undefined, cells: [cell('')] }, false],
    [
      'where it has grown too large since, of which one holds something else',
      READING,
      { values: undefined, cells: [cell(0.6)] },
      true,
    ],
  ])('%s: %#', (_, reading, now, isOther) => {
    expect(isStale(reading, REVIEWS, { ...BEFORE, ...now }, [cell('')])).toBe(isOther);
  });

  test('of two one that holds something else is enough', () => {
    const now = { ...BEFORE, cells: [cell(''), cell(0.6)] };
    expect(isStale(LARGE, REVIEWS, now, [cell(''), cell('')])).toBe(true);
  });
});
