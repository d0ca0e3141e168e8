import { pointsToWin, sumToWin } from '../../../src/domain/next-year/points-to-win';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';
import { fixtureSnapshot, reviewSnapshot } from '../review/review-fixture';

const SHEET: Grid = [
  ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2026'],
  ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng', 'Nguyên nhân'],
  ['1.1', 'Kế hoạch', 2, 1.5, 'Kế hoạch số 12/KH-UBND', 'Gửi chậm'],
  ['1.2', 'Kiểm tra', 1, 1, '', ''],
  ['1.3', 'Tuyên truyền', 3, 0, '', 'Chưa làm'],
  ['1.4', 'Báo cáo', 1, '', '', ''],
  ['1.5', 'Sáng kiến', 1, 0.5, '', ''],
];

const TODAY = { year: 2026, month: 11, day: 28 };

describe('pointsToWin()', () => {
  const snapshot = snapshotFromGrid(SHEET);
  const sheets = [{ sheetName: 'Điểm', snapshot, review: reviewSnapshot(snapshot, '2026-11-28') }];

  test('lists what can be won, the most first, with what is missing and why points were lost', () => {
    const { criteria, sum, withoutPoints } = pointsToWin(sheets, TODAY);
    expect(
      criteria.map(({ criterion: { code, cause }, toWin, lacksEvidence }) => [
        code,
        toWin,
        lacksEvidence,
        cause,
      ]),
    ).toEqual([
      ['1.3', 3, true, 'Chưa làm'],
      ['1.1', 0.5, false, 'Gửi chậm'],
      ['1.5', 0.5, true, ''],
    ]);
    expect(sum).toBe(4);
    expect(sumToWin(criteria.slice(0, 2))).toBe(3.5);
    expect(withoutPoints.map(({ code }) => code)).toEqual(['1.4']);
  });

  test.each([
    [{ year: 2026, month: 12, day: 15 }, 17],
    [TODAY, 0],
    [{ year: 2026, month: 11, day: 20 }, -8],
    [undefined, undefined],
  ])('counts the days until the day of self-scoring: %j is %p', (day, left) => {
    expect(pointsToWin(sheets, TODAY, day).daysLeft).toBe(left);
  });

  test('of the sample of Cẩm Giàng: half a point', () => {
    const sample = fixtureSnapshot('cam-giang-phu-luc-1');
    const review = reviewSnapshot(sample, '2024-10-15');
    const { criteria, sum } = pointsToWin([{ sheetName: 'PL1', snapshot: sample, review }], TODAY);
    expect(criteria.map(({ criterion }) => criterion.row)).toEqual([34]);
    expect(sum).toBe(0.5);
  });
});
