import type { CriterionCatalogue } from '../../../src/domain/criteria/catalogue';
import { RunFailure } from '../../../src/excel/office/run-failure';
import {
  mayInherit,
  readPlanAppendices,
  reviewAppendices,
  reviewOptions,
  understandAgain,
  understandSheet,
} from '../../../src/excel/planning/review-sheet';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';
import { type Grid, type GridOptions, snapshotFromGrid } from '../../support/snapshot-from-grid';

const HEADER = ['Mã', 'Nhiệm vụ', 'Điểm tối đa', 'Chủ trì', 'Thời hạn', 'Tình trạng'];
const row = (code: string, task: string) => [code, task, 1, 'Tư pháp', '30/9/2024', 'Chưa thực hiện'];
const FIRST: Grid = [
  ['PHỤ LỤC 1. NHIỆM VỤ NĂM 2024'],
  HEADER,
  row('1.1', 'Rà soát văn bản'),
  row('1.2', 'Số hóa hồ sơ'),
];
const SECOND: Grid = [['PHỤ LỤC 2. NHIỆM VỤ NĂM 2024'], [...HEADER, 'Ghi chú'], row('1.1', 'Khảo sát')];
const BOTH: Grid = [...FIRST, [], ...SECOND];

const understand = (grid: Grid, settings: Partial<Settings> = {}, options: GridOptions = {}) =>
  understandSheet(snapshotFromGrid(grid, options), { ...DEFAULT_SETTINGS, ...settings });
const plansOf = (grid: Grid, settings: Partial<Settings> = {}) =>
  readPlanAppendices(understand(grid, settings), { ...DEFAULT_SETTINGS, ...settings });
const ON_15_OCTOBER = { year: 2024, month: 10, day: 15 };

describe('understandSheet()', () => {
  test('finds every appendix of the sheet, from the top down, with its rows', () => {
    const snapshot = snapshotFromGrid(BOTH);
    const sheet = understandSheet(snapshot, DEFAULT_SETTINGS);
    expect(sheet.snapshot).toBe(snapshot);
    expect(sheet.appendices.map(({ layout }) => [layout.headerFirstRow, layout.lastRow])).toEqual([
      [2, 5],
      [7, 8],
    ]);
    const items = sheet.appendices.map(({ rows }) => rows.rows.filter(({ kind }) => kind === 'item'));
    expect(items.map((each) => each.map((one) => one.row))).toEqual([[3, 4], [8]]);
  });

  test('tells which sheet it does not understand, and why', () => {
    const failure = {
      kind: 'notAnAppendix',
      sheetId: '{sheet-1}',
      sheetName: 'Sheet1',
      refusal: { kind: 'empty' },
    };
    expect.assertions(2);
    try {
      understand([]);
    } catch (error) {
      expect(error).toBeInstanceOf(RunFailure);
      expect(error).toMatchObject({ failure });
    }
  });

  describe('goes by the columns that the user pointed at', () => {
    const STRANGE: Grid = [
      ['Cột một', 'Cột hai', 'Cột ba', 'Cột bốn'],
      ['1', 'Rà soát', '30/9/2024', 'Xong'],
    ];
    const layout: NonNullable<Settings['sheets'][string]['layout']> = {
      headerFirstRow: 1,
      headerLastRow: 1,
      columns: [
        { role: 'content', column: 2, heading: 'Cột hai' },
        { role: 'deadline', column: 3, heading: 'Cột ba' },
        { role: 'status', column: 4, heading: 'Cột bốn' },
      ],
    };

    test('on this sheet', () => {
      const [{ layout: found }] = understand(STRANGE, { sheets: { '{sheet-1}': { layout } } }).appendices;
      expect(found.certainty).toEqual({ kind: 'chosen' });
      expect(found.columns.get('deadline')).toBe(3);
    });

    test('and not on another', () => {
      expect(() => understand(STRANGE, { sheets: { '{sheet-2}': { layout } } })).toThrow(RunFailure);
    });
  });
});

test('what is understood again keeps its columns, and its rows are read anew', () => {
  const sheet = understand(FIRST);
  const more = snapshotFromGrid([
    FIRST[0] ?? [],
    ['', 'Đã che'],
    row('1.1', 'Rà soát văn bản'),
    ['Cộng', ''],
  ]);
  const again = understandAgain(more, sheet);
  expect(again.snapshot).toBe(more);
  expect(again.appendices.map(({ layout }) => layout)).toEqual(sheet.appendices.map(({ layout }) => layout));
  const [plan] = readPlanAppendices(again, DEFAULT_SETTINGS);
  expect(plan.items.map((item) => item.row)).toEqual([3]);
});

test.each<readonly [string, Grid, boolean]>([
  ['no cell is blank', BOTH, false],
  [
    'a lead is blank in one of two tables',
    [...BOTH, ['1.2', 'Báo cáo', 1, '', '30/9/2024', 'Chưa thực hiện']],
    true,
  ],
])('whether cells may belong to a merge: %s', (_, grid, expected) => {
  expect(mayInherit(understand(grid))).toBe(expected);
});

describe('readPlanAppendices()', () => {
  test('reads one plan a table, of the year that its title says', () => {
    const plans = plansOf(BOTH);
    expect(plans.map(({ appendixNumber, planYear }) => [appendixNumber, planYear])).toEqual([
      [1, 2024],
      [2, 2024],
    ]);
    expect(plans.map(({ items }) => items.map(({ content }) => content))).toEqual([
      ['Rà soát văn bản', 'Số hóa hồ sơ'],
      ['Khảo sát'],
    ]);
  });

  test('reads them as of the year that the user has set', () => {
    expect(plansOf(BOTH, { planYear: 2026 }).map(({ planYear }) => planYear)).toEqual([2026, 2026]);
  });
});

describe('reviewAppendices()', () => {
  const options = reviewOptions(DEFAULT_SETTINGS, ON_15_OCTOBER);
  const said = (grid: Grid, catalogue?: CriterionCatalogue) =>
    reviewAppendices(plansOf(grid), 'Phụ lục', options, catalogue).map(({ findings }) =>
      findings.map((finding) => `${finding.row} ${finding.rule}`),
    );

  test('reviews every appendix with the options, in order', () => {
    const plans = plansOf(BOTH);
    const reviews = reviewAppendices(plans, 'Phụ lục', options);
    expect(reviews.map(({ appendix }) => appendix)).toEqual(plans);
    expect(reviews.map((review) => review.options)).toEqual([options, options]);
  });

  test('tells in each table of the codes that stand in the other, too', () => {
    expect(said(BOTH)).toEqual([['3 code/in-both-appendices'], ['8 code/in-both-appendices']]);
    const [first] = reviewAppendices(plansOf(BOTH), 'Phụ lục', options);
    expect(first.findings[0]?.facts).toEqual({ sheet: 'Phụ lục', otherRow: 8 });
  });

  test('finds no code twice in a sheet that has one table', () => {
    expect(said(FIRST)).toEqual([[]]);
  });

  test('compares with the catalogue where there is one', () => {
    const names = { '1.1': 'Rà soát văn bản', '1.3': 'Tuyên truyền' };
    const entries = Object.entries(names).map(([code, name]) => ({ code, name, aliases: [] }));
    const catalogue = {
      name: 'Danh mục',
      matchBy: 'code',
      isReference: false,
      entries,
    } as unknown as CriterionCatalogue;
    expect(said(FIRST, catalogue)).toEqual([['4 catalogue/unknown-code']]);
  });
});

test.each<readonly [string, Partial<Settings>, object]>([
  ['today, where no day is fixed', {}, { asOf: ON_15_OCTOBER }],
  [
    'the day that the user has fixed',
    { asOf: '2024-06-30' },
    { asOf: { year: 2024, month: 6, day: 30 }, asOfIsFixed: true },
  ],
  [
    'the other choices of the user',
    { dueSoonDays: 3, beforeIsStrict: false, countNotApplicable: false },
    { asOf: ON_15_OCTOBER, dueSoonDays: 3, beforeIsStrict: false, countNotApplicable: false },
  ],
])('a review goes by %s', (_, chosen, expected) => {
  const usual = { dueSoonDays: 7, beforeIsStrict: true, countNotApplicable: true };
  const options = reviewOptions({ ...DEFAULT_SETTINGS, ...chosen }, ON_15_OCTOBER);
  expect(options).toStrictEqual({ ...usual, ...expected });
});
