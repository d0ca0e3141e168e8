import type { PointsCount } from '../../../src/domain/review/appendix-review';
import { messagesEn } from '../../../src/messages/en';
import { messagesVi } from '../../../src/messages/vi';
import { pointsWords } from '../../../src/taskpane/present/points-words';

const FULL: PointsCount = { rows: 3, max: 5, achieved: 5, lost: 0, toWin: 0 };

test.each<readonly [PointsCount, string, readonly string[]]>([
  [FULL, 'Đạt 5/5 điểm', []],
  [
    { ...FULL, max: 31.5, achieved: 31, lost: 0.5, toWin: 0.5 },
    'Đạt 31/31,5 điểm',
    ['còn thiếu 0,5 điểm', 'có thể đạt thêm 0,5'],
  ],
  [{ ...FULL, achieved: 4, lost: 1 }, 'Đạt 4/5 điểm', ['còn thiếu 1 điểm']],
  [{ ...FULL, changeFromLastYear: 1.25 }, 'Đạt 5/5 điểm', ['cao hơn năm trước 1,25']],
  [{ ...FULL, changeFromLastYear: -2 }, 'Đạt 5/5 điểm', ['thấp hơn năm trước 2']],
  [{ ...FULL, changeFromLastYear: 0 }, 'Đạt 5/5 điểm', ['bằng năm trước']],
])('%j: %s', (points, achieved, details) => {
  expect(pointsWords(points, messagesVi)).toEqual({ achieved, details });
});

test('English says the same', () => {
  const points = { ...FULL, max: 31.5, achieved: 30, lost: 1.5, toWin: 1, changeFromLastYear: -0.5 };
  expect(pointsWords(points, messagesEn)).toEqual({
    achieved: '30 of 31.5 points',
    details: ['1.5 lost', '1 still to win', '0.5 below last year'],
  });
});
