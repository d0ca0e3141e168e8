import type { ReviewOptions } from '../../../src/domain/review/review-options';
import { progressOfRun } from '../../../src/excel/planning/progress-of-run';
import type { SheetReading } from '../../../src/excel/reading/sheet-reading';
import type {
  ProgressChange,
  RecordedHistory,
  SheetHistory,
} from '../../../src/excel/stored/progress-history';
import { reviewsOf } from '../../domain/edits/review-sheet';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const HEADER = ['Mã', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Tình trạng'];
const DONE = ['1.1', 'Rà soát văn bản', 'Tư pháp', '30/9/2024', 'Đã hoàn thành'];
const OVERDUE = ['1.2', 'Số hóa hồ sơ', 'Một cửa', '30/9/2024', 'Chưa thực hiện'];
const OPEN = ['1.3', 'Báo cáo năm', 'Tư pháp', '31/12/2024', 'Chưa thực hiện'];
const PLAN: Grid = [HEADER, DONE, OVERDUE, OPEN];

const OPTIONS: ReviewOptions = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};
const TABS = [
  { id: '{1}', name: 'Phụ lục 1', isVisible: true },
  { id: '{2}', name: 'Phụ lục 2', isVisible: true },
];
const NOTHING: RecordedHistory = { days: [] };
/** The plan on 15 October, seen for the first time. */
const ITEMS = {
  texts: ['', 'tu phap', '30/9/2024', 'mot cua', '31/12/2024'],
  rows: [
    ['1.1', 'ra soat van ban', 0, 1, 2, 1, '', '2024-10-15'],
    ['1.2', 'so hoa ho so', 0, 3, 2, 1, '', ''],
    ['1.3', 'bao cao nam', 0, 1, 4, 1, '', ''],
  ],
} satisfies RecordedHistory['items'];
const TODAY = ['2024-10-15', 1, 3, 1] satisfies SheetHistory['days'][number];
const YESTERDAY = ['2024-10-14', 0, 3, 1] satisfies SheetHistory['days'][number];

interface Run {
  readonly grid?: Grid;
  /** What the workbook remembers when the run writes. */
  readonly sheets?: readonly SheetHistory[];
  readonly before?: RecordedHistory | undefined;
  readonly options?: ReviewOptions;
}

/** A run on the sheet "Phụ lục 1" of a workbook with two sheets. */
function run({ grid = PLAN, sheets = [], before, options = OPTIONS }: Run): ProgressChange | undefined {
  const reading = {
    sheetId: '{1}',
    sheetName: 'Phụ lục 1',
    tabs: TABS,
    progress: { sheets, damaged: false },
  };
  const reviews = reviewsOf(snapshotFromGrid(grid), options);
  return progressOfRun(reading as unknown as SheetReading, reviews, options, before);
}

const sheet = (id: string, name: string, known: RecordedHistory): SheetHistory => ({ id, name, ...known });

test('the first run on a sheet is remembered with its day and its items', () => {
  const after = { days: [TODAY], items: ITEMS };
  expect(run({ before: NOTHING })).toEqual({
    before: NOTHING,
    after,
    sheets: [{ id: '{1}', name: 'Phụ lục 1', ...after }],
  });
});

test('a day counts the items of all appendices on the sheet', () => {
  const second: Grid = [['PHỤ LỤC 2'], [...HEADER, 'Ghi chú'], DONE, OVERDUE, OVERDUE, OPEN, OPEN];
  // 1 of 3 and 1 of 5 done, 1 and 2 overdue.
  expect(run({ grid: [...PLAN, [], ...second], before: NOTHING })?.after.days).toEqual([
    ['2024-10-15', 2, 8, 3],
  ]);
});

test.each<readonly [string, Run]>([
  ['that is not to be remembered', { before: undefined }],
  ['for another day than today', { before: NOTHING, options: { ...OPTIONS, asOfIsFixed: true } }],
  ['on a plan without items', { before: NOTHING, grid: [HEADER, ['I', 'CẢI CÁCH THỂ CHẾ']] }],
  [
    'that sees what the run before it saw',
    {
      before: { days: [TODAY], items: ITEMS },
      sheets: [sheet('{1}', 'Phụ lục 1', { days: [TODAY], items: ITEMS })],
    },
  ],
])('a run %s leaves nothing to remember', (_, one) => {
  expect(run(one)).toBeUndefined();
});

describe('a later run', () => {
  const before: RecordedHistory = {
    days: [YESTERDAY],
    items: {
      ...ITEMS,
      rows: ITEMS.rows.map(([code, text, section, leads, deadline, alike]) => [
        code,
        text,
        section,
        leads,
        deadline,
        alike,
        '',
        '',
      ]),
    },
  };
  const known = sheet('{1}', 'Phụ lục 1', before);
  const DONE_SINCE = ['1.1', 'ra soat van ban', 0, 1, 2, 1, '2024-10-14', '2024-10-15'];

  test('adds its day, and tells between which days an item became done', () => {
    expect(run({ before, sheets: [known] })?.after).toEqual({
      days: [YESTERDAY, TODAY],
      items: { ...ITEMS, rows: [DONE_SINCE, ...ITEMS.rows.slice(1)] },
    });
  });

  test('is remembered where its items alone are new', () => {
    const days = { days: [TODAY] };
    expect(run({ before: days, sheets: [sheet('{1}', 'Phụ lục 1', days)] })?.after).toEqual({
      days: [TODAY],
      items: ITEMS,
    });
  });

  test('is remembered where its day alone is new', () => {
    const same = { days: [YESTERDAY], items: ITEMS };
    expect(run({ before: same, sheets: [sheet('{1}', 'Phụ lục 1', same)] })?.after).toEqual({
      days: [YESTERDAY, TODAY],
      items: ITEMS,
    });
  });

  test('leaves what is remembered of other sheets, in its place, but not of sheets that are gone', () => {
    const [other, gone] = [sheet('{2}', 'Phụ lục 2', NOTHING), sheet('{9}', 'Đã xóa', NOTHING)];
    const sheets = run({ before, sheets: [gone, known, other] })?.sheets;
    expect(sheets?.map(({ name, days }) => [name, days.length])).toEqual([
      ['Phụ lục 1', 2],
      ['Phụ lục 2', 0],
    ]);
    expect(sheets?.[1]).toBe(other);
  });

  test('leaves what a later version has kept beside it', () => {
    const [kept] = run({ before, sheets: [{ ...known, colour: 'xanh' }] })?.sheets ?? [];
    expect(kept).toMatchObject({ colour: 'xanh', days: [YESTERDAY, TODAY] });
  });

  test.each([
    ['got a new name', '{1}', 'Phụ lục một'],
    ['got a new id', '{7}', 'Phụ lục 1'],
  ])('finds what is remembered of a sheet that %s, and keeps it under what it has now', (_, id, name) => {
    expect(run({ before, sheets: [{ ...known, id, name }] })?.sheets).toMatchObject([
      { id: '{1}', name: 'Phụ lục 1', days: [YESTERDAY, TODAY] },
    ]);
  });
});
