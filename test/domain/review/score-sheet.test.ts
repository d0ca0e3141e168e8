import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const OPTIONS = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

function review(grid: Grid) {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'PL2' });
  const found = layoutsOf(snapshot);
  const layout = found.kind === 'found' ? found.layouts[0] : undefined;
  if (!layout) throw new Error('no appendix');
  return reviewAppendix(planOf(snapshot, layout), OPTIONS);
}

const said = (grid: Grid): readonly string[] =>
  review(grid)
    .findings.filter(({ rule }) => /^(?:score|evidence|total)\//.test(rule))
    .map(({ row, column, severity, rule, facts }) =>
      [row, 'ABCDEFGHIJ'[column - 1], severity, rule, ...Object.values(facts)].join(' '),
    );

const DAY = '31/12/2024';
const HEAD: Grid = [
  ['PHỤ LỤC 2'],
  ['Tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa'],
  ['(Kèm theo Kế hoạch số 10/KH-UBND ngày 15/01/2024)'],
  [
    'Mã',
    'Tiêu chí',
    'Điểm tối đa',
    'Chấm điểm năm 2024',
    null,
    'Điểm đạt năm 2023',
    'Chủ trì',
    'Thời hạn',
    'Tài liệu kiểm chứng',
    'Tình trạng',
  ],
  [null, null, null, 'Điểm tự chấm', 'Điểm thẩm định'],
];

/** Rows 6 to 16; beside each what a person finds. */
const SHEET: Grid = [
  ...HEAD,
  // 6: self-scored 4,5, but 1 + 1 + 1,5 + 1,5 = 5.
  ['1', 'CHỈ ĐẠO', 6, 4.5, 4, 3.5],
  ['1.1', 'Kế hoạch', 3, 2, 2, 1.5],
  // 8: lost half a point last year and has them all now: won back, where it belongs.
  ['1.1.1', 'Ban hành', 1, 1, 1, 0.5, 'Văn phòng', DAY, 'KH số 12/KH-UBND', 'Đã hoàn thành'],
  // 9: 1 lost, still to win; claimed without evidence.
  ['1.1.2', 'Thực hiện', 2, 1, 1, 1, 'Văn phòng', DAY, null, 'Đang thực hiện'],
  // 10: a decimal comma that Excel does not add; 1 lost, still to win; below last year; claimed without evidence.
  ['1.2', 'Báo cáo', 2, '1,5', 1, 1.5, 'Văn phòng', DAY, null, 'Đang thực hiện'],
  // 11: self-scored above the maximum; full marks last year and now: belongs in Phụ lục 1.
  ['1.3', 'Kiểm tra', 1, 1.5, 1, 1, 'Văn phòng', DAY, 'Báo cáo', 'Chưa thực hiện'],
  ['2', 'THỂ CHẾ', 4, 3, null, 3],
  // 13: 1 lost and done, so not to be won any more; below last year; done without evidence.
  ['2.1', 'Rà soát', 2, 1, null, 2, 'Tư pháp', DAY, null, 'Đã hoàn thành'],
  // 14: done, its document named where the state is told.
  ['2.2', 'Xử lý', 2, 1.5, null, 1, 'Tư pháp', DAY, null, 'Đã hoàn thành tại BC số 15/BC-UBND'],
  // 15: the maximum adds up to 10, self-scored to 7,5 (5 + 2,5), last year's to 7 (4 + 3).
  [null, 'Tổng cộng', 11, 7.5, 4, 6.5],
];

test('every wrong point of a whole sheet is found, and no other', () => {
  expect(said(SHEET)).toEqual([
    '6 D warning score/section-differs selfScored 4.5 5',
    '6 F warning score/section-differs lastYear 3.5 4',
    '9 I info evidence/points-without 1',
    '10 D warning score/text 1.5',
    '10 E info score/below-last-year 1 1.5',
    '10 I info evidence/points-without 1.5',
    '11 D error score/above-max 1.5 1',
    '11 E warning score/misplaced 1 1 1',
    '12 D warning score/section-differs selfScored 3 2.5',
    '13 D info score/below-last-year 1 2',
    '13 I info evidence/missing',
    '15 C warning score/total-differs max 11 10',
    '15 F warning score/total-differs lastYear 6.5 7',
  ]);
});

test('points are counted once: achieved, lost, to win, beside last year', () => {
  // Appraised 1 + 1 + 1 + 1, self-scored 1 + 1,5; last year 0,5 + 1 + 1,5 + 1 + 2 + 1.
  expect(review(SHEET).points).toEqual({
    rows: 6,
    max: 10,
    achieved: 6.5,
    lost: 3.5,
    toWin: 2,
    changeFromLastYear: -0.5,
    sections: [
      { row: 6, rows: 4, max: 6, achieved: 4, lost: 2, toWin: 2, changeFromLastYear: 0 },
      { row: 12, rows: 2, max: 4, achieved: 2.5, lost: 1.5, toWin: 0, changeFromLastYear: -0.5 },
    ],
  });
});

test('points that stand at criteria or sections alone count there', () => {
  const { points } = review([
    ...HEAD,
    ['1', 'CHỈ ĐẠO'],
    ['1.1', 'Kế hoạch', 3, 2],
    ['1.1.1', 'Ban hành', null, null, null, null, 'Văn phòng', DAY, null, 'Đã hoàn thành'],
    ['1.1.2', 'Thực hiện', null, null, null, null, 'Văn phòng', DAY, null, 'Đang thực hiện'],
    ['2', 'THỂ CHẾ', 4, 3],
    ['2.1', 'Rà soát', null, null, null, null, 'Tư pháp', DAY, null, 'Đã hoàn thành'],
    ['2.2', 'Xử lý', null, null, null, null, 'Tư pháp', DAY, null, 'Đã hoàn thành'],
  ]);
  expect(points).toEqual({
    rows: 2,
    max: 7,
    achieved: 5,
    lost: 2,
    toWin: 1,
    sections: [
      { row: 6, rows: 1, max: 3, achieved: 2, lost: 1, toWin: 1 },
      { row: 10, rows: 1, max: 4, achieved: 3, lost: 1, toWin: 0 },
    ],
  });
});
