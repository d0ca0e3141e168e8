import type { CriterionCode } from '../../../src/domain/criteria/criterion-code';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { scoredRows } from '../../../src/domain/review/scored-rows';
import { item, parent, plan, section } from './plan';

const OPTIONS = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

const _ = undefined;
const { code: _none, ...NAMELESS } = section(9, '', 'TUYÊN TRUYỀN', [1, 0.5]);

const REVIEW = reviewAppendix(
  plan({
    sections: [section(2, '1', 'CHỈ ĐẠO'), section(7, 'II.', 'THỂ CHẾ', [4, 3]), NAMELESS],
    parents: [parent(3, '1.1', [3, 2.5], 2)],
    items: [
      item(4, '1.1.1', { sectionRow: 2, parentRow: 3 }),
      item(5, '1,2', {
        sectionRow: 2,
        content: 'Chế độ báo cáo',
        points: [2, 1.7, _, 2],
        status: 'done',
      }),
      item(6, '1.3', { sectionRow: 2, content: 'Kiểm tra', points: [1, 1.5], status: 'inProgress' }),
      item(8, 'II.1', { sectionRow: 7, status: 'inProgress' }),
    ],
  }),
  OPTIONS,
);

describe('criteria with their points, in sheet order', () => {
  it('have their code, their name, what they lost, and what of it may still be won', () => {
    expect(scoredRows(REVIEW)).toEqual([
      {
        row: 3,
        code: '1.1',
        name: 'Tiêu chí 1.1',
        scores: { max: 3, selfScored: 2.5 },
        lost: 0.5,
        toWin: 0.5,
      },
      {
        row: 5,
        code: '1.2',
        name: 'Chế độ báo cáo',
        scores: { max: 2, selfScored: 1.7, lastYear: 2 },
        lost: 0.3,
        toWin: 0,
      },
      { row: 6, code: '1.3', name: 'Kiểm tra', scores: { max: 1, selfScored: 1.5 }, lost: -0.5, toWin: 0 },
      { row: 7, code: 'II', name: 'THỂ CHẾ', scores: { max: 4, selfScored: 3 }, lost: 1, toWin: 1 },
      { row: 9, code: '', name: 'TUYÊN TRUYỀN', scores: { max: 1, selfScored: 0.5 }, lost: 0.5, toWin: 0.5 },
    ]);
  });

  it('have the code that the review settled, else what their own cell says', () => {
    const settled = new Map([
      [3, '1.1'],
      [5, '1.9'],
    ] as [number, CriterionCode][]);
    const codes = scoredRows({ ...REVIEW, codes: settled }).map(({ row, code }) => `${row} ${code}`);
    expect(codes).toEqual(['3 1.1', '5 1.9', '6 1.3', '7 II.', '9 ']);
  });

  it('have the text of their cell where that is no code', () => {
    const items = [item(2, 'Tiêu chí mới', { points: [2, 1] }), item(3, '1.1')];
    const review = reviewAppendix(plan({ items }), OPTIONS);
    expect(scoredRows({ ...review, codes: new Map() }).map(({ code }) => code)).toEqual(['Tiêu chí mới']);
  });
});
