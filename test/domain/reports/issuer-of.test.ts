import { issuerOf } from '../../../src/domain/reports/issuer-of';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { snapshotFromGrid } from '../../support/snapshot-from-grid';

function reviewsUnder(title: string) {
  const snapshot = snapshotFromGrid(
    [[title], ['TT', 'Nhiệm vụ', 'Thời hạn', 'Kết quả'], ['1', 'Họp dân', '30/6/2024', 'Xong']],
    { sheetName: 'Kế hoạch 2024' },
  );
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused') throw new Error('The sheet is not understood.');
  return found.layouts.map((layout) =>
    reviewAppendix(planOf(snapshot, layout), {
      asOf: { year: 2024, month: 10, day: 15 },
      dueSoonDays: 7,
      beforeIsStrict: true,
      countNotApplicable: true,
    }),
  );
}

const NAMED = 'PHỤ LỤC (Kèm theo Kế hoạch của UBND xã Cẩm Giàng)';

test.each([
  ['the settings before the title', { unit: 'xã Trưng Trắc' }, NAMED, 'xã Trưng Trắc'],
  ['the title where the settings name nobody', {}, NAMED, 'xã Cẩm Giàng'],
  ['the title where there are no settings', undefined, NAMED, 'xã Cẩm Giàng'],
  ['nobody where neither does', {}, 'PHỤ LỤC NĂM 2024', undefined],
])('who issues a plan is told by %s', (_name, office, title, issuer) => {
  expect(issuerOf(office, reviewsUnder(title))).toBe(issuer);
});
