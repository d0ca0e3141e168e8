import type { CellArea } from '../../../src/domain/cell-area';
import { mergesToAsk } from '../../../src/excel/planning/merges-to-ask';
import { understandSheet } from '../../../src/excel/planning/review-sheet';
import { DEFAULT_SETTINGS } from '../../../src/excel/stored/settings-schema';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

/** Nothing in it can be another row's value under a merge, and no ratio has a place. */
const PLAN: Grid = [
  ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Tình trạng'],
  [1, 'Rà soát văn bản', 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
  [2, 'Số hóa hồ sơ', 'Tư pháp', '30/9/2024', 'Chưa thực hiện'],
];
/** A share that no item fills is one of the sections. */
const WITH_RATIO: Grid = PLAN.map((row, at) => (at === 0 ? [...row, 'Tiến độ %'] : row));

/** The grid from B3 on. */
function asked(grid: Grid, hasRatios = false): CellArea | undefined {
  const snapshot = snapshotFromGrid(grid, { firstRow: 3, firstColumn: 2 });
  return mergesToAsk(understandSheet(snapshot, DEFAULT_SETTINGS), hasRatios);
}

test('merges are not asked for where none would change anything', () => {
  expect(asked(PLAN)).toBeUndefined();
});

test('a sheet that says "ratio" of something else has no place for one', () => {
  expect(asked([...PLAN, ['', 'Tỷ lệ']])).toBeUndefined();
});

test.each<readonly [string, Grid, boolean]>([
  ['a summary line is wanted, or a ratio of ours stands there', PLAN, true],
  ['a blank cell stands under a lead', [...PLAN, [3, 'Khảo sát', '', '30/9/2024', 'Chưa thực hiện']], false],
  ['a column holds ratios', WITH_RATIO, false],
  ['one of two tables holds ratios', [...PLAN, [], ['PHỤ LỤC 2'], ...WITH_RATIO], false],
  ['a line under the table asks for the ratio', [...PLAN, ['', 'Tỷ lệ hoàn thành', 'x', 'x', 'x']], false],
  ['the label stands over the table', [['', '', 'Tỷ lệ hoàn thành (%)'], [], ...PLAN], false],
])('merges are asked for where %s', (_, grid, hasRatios) => {
  expect(asked(grid, hasRatios)).toBeDefined();
});

test('merges are asked for from the first cell of the sheet, to fifty rows and one column beyond what is used', () => {
  // What is used is B3:F5.
  expect(asked(PLAN, true)).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 55, lastColumn: 7 });
});
