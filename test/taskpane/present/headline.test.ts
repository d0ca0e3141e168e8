import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { messagesEn } from '../../../src/messages/en';
import { messagesVi } from '../../../src/messages/vi';
import { headline } from '../../../src/taskpane/present/headline';
import { sectionPoints } from '../../../src/taskpane/present/summary/section-points';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const OPTIONS = {
  asOf: { year: 2026, month: 1, day: 31 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};
const FORM_HEADER = ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm', 'Tài liệu kiểm chứng'];
const PLAN_HEADER = ['TT', 'Nội dung', 'Thời hạn', 'Chủ trì', 'Tình trạng'];

function review(...grid: Grid[number][]): AppendixReview {
  const snapshot = snapshotFromGrid([['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'], ...grid]);
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error(JSON.stringify(found));
  return reviewAppendix(planOf(snapshot, found.layouts[0]), OPTIONS);
}

const FORM = [
  [1, 'CÔNG TÁC CHỈ ĐẠO', 4, 3.5],
  ['1.1', 'Kế hoạch', 2, 2, 'KH số 01'],
  ['1.2', 'Báo cáo', 2, 1.5, 'BC số 02'],
];

test('a plan is told by the ratio of its items', () => {
  const plan = review(
    PLAN_HEADER,
    [1, 'Rà soát', '30/6/2026', 'Văn phòng', 'Đã xong'],
    [2, 'Báo cáo', '30/6/2026', 'Văn phòng', 'Chưa'],
  );
  expect(headline(plan, messagesVi)).toMatchObject({ sentence: '1/2 nhiệm vụ, đạt 50%', isFigure: true });
});

test('a scoring form is told by its points, its sections too', () => {
  const form = review(FORM_HEADER, ...FORM);
  expect(headline(form, messagesVi)).toEqual({
    sentence: 'Bảng chấm điểm: đạt 3,5/4 điểm, còn thiếu 0,5 điểm',
    short: 'Bảng chấm điểm: đạt 3,5/4 điểm',
    isFigure: true,
  });
  expect(headline(form, messagesEn).sentence).toBe('Scoring form: 3.5 of 4 points, 0.5 lost');
  expect(sectionPoints(form)).toMatchObject([
    { row: 3, name: '1. CÔNG TÁC CHỈ ĐẠO', points: { max: 4, achieved: 3.5 } },
  ]);
});

test('a scoring form that nobody has filled in says so', () => {
  const empty = review(
    FORM_HEADER,
    ...FORM.map(([order, content, max]) => [order ?? null, content ?? null, max ?? null]),
  );
  expect(headline(empty, messagesVi)).toMatchObject({
    sentence: 'Bảng chấm điểm, chưa ghi điểm đạt được',
    isFigure: false,
  });
});
