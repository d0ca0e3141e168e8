import { deriveEdits } from '../../../src/domain/edits/derive-edits';
import { PALETTES } from '../../../src/domain/edits/highlights/highlight-palettes';
import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';

const OPTIONS = {
  asOf: { year: 2026, month: 1, day: 31 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};
const HEADER = [
  'TT',
  'Tiêu chí, tiêu chí thành phần',
  'Điểm chuẩn',
  'Điểm tự đánh giá',
  'Tài liệu kiểm chứng',
];
const FORM: readonly (readonly GridCell[])[] = [
  [1, 'CÔNG TÁC CHỈ ĐẠO', 4, 3.5],
  ['1.1', 'Kế hoạch', 2, 2, 'KH số 01'],
  ['1.2', 'Báo cáo', 2, 1.5],
  [2, 'CẢI CÁCH THỂ CHẾ', 3, 3],
  ['2.1', 'Rà soát', 2, 2, 'BC số 02'],
  ['2.2', 'Kiểm tra', 1, 1, 'BC số 03'],
];

function review(rows: Grid = FORM, title?: string, header: readonly GridCell[] = HEADER): AppendixReview {
  const snapshot = snapshotFromGrid([...(title === undefined ? [] : [[title]]), header, ...rows]);
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error(JSON.stringify(found));
  return reviewAppendix(planOf(snapshot, found.layouts[0]), OPTIONS);
}

const rules = ({ findings }: AppendixReview): readonly string[] =>
  findings.map(({ row, rule }) => `${row} ${rule}`);

describe('a form on which a commune scores itself', () => {
  it('is read as one, by its codes and evidence or by its title', () => {
    expect(review().appendix.layout.form).toBe('scores');
    const plain = FORM.map(([, ...rest], index) => [index + 1, ...rest]);
    expect(review(plain, 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025').appendix.layout.form).toBe(
      'scores',
    );
  });

  it.each<[string, string | undefined, readonly GridCell[]]>([
    ['parts of criteria in its heading', undefined, HEADER],
    [
      'what its criteria are about',
      undefined,
      ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
    ],
    [
      'reform in its title, beside a classification',
      'ĐÁNH GIÁ, XẾP LOẠI CẢI CÁCH HÀNH CHÍNH',
      ['Mã', 'Nội dung đánh giá', 'Điểm', 'Điểm do UBND xã tự chấm', 'Hồ sơ minh chứng'],
    ],
    [
      'points of a year under PAPI',
      'KẾT QUẢ PAPI',
      ['Mã', 'Nội dung', 'Thang điểm', 'Điểm đạt năm 2025', 'Ghi chú'],
    ],
  ])('is known by %s', (_, title, header) => {
    expect(review(FORM, title, header).appendix.layout.form).toBe('scores');
  });

  it('says how many points there are for what, in rows that are no criteria', () => {
    const choices = [
      [null, 'Ban hành kịp thời', 2],
      ['-', 'Ban hành chậm', 1],
    ];
    const { points, items, findings } = review([...FORM.slice(0, 2), ...choices, ...FORM.slice(2)]);
    expect(points).toMatchObject({ max: 7, achieved: 6.5 });
    expect(items).toHaveLength(4);
    expect(findings.map(({ rule }) => rule)).toEqual(['evidence/points-without']);
  });

  it('keeps a criterion for which nobody has scored himself yet', () => {
    const { items } = review(FORM.map((row) => (row[0] === '1.2' ? row.slice(0, 3) : row)));
    expect(items.map(({ item }) => item.row)).toEqual([3, 4, 6, 7]);
  });

  it('counts criteria on under its sections', () => {
    const rows: Grid = [
      ['I', 'CHỈ ĐẠO', 4, 4],
      ['1', 'Kế hoạch', 2, 2],
      ['1.1', 'Ban hành', 1, 1, 'KH'],
      ['1.2', 'Thực hiện', 1, 1, 'BC'],
      ['2', 'Báo cáo', 2, 2],
      ['2.1', 'Báo cáo quý', 1, 1, 'BC'],
      ['2.2', 'Báo cáo năm', 1, 1, 'BC'],
    ];
    expect(rules(review(rows))).toEqual([]);
  });

  it('is a plan where something is due in it', () => {
    const header = [...HEADER, 'Thời hạn', 'Chủ trì'];
    const rows = FORM.map((row) => [
      ...Array.from({ length: 5 }, (_, at) => row[at] ?? null),
      '30/6/2026',
      'Văn phòng',
    ]);
    expect(review(rows, undefined, header).appendix.layout.form).toBeUndefined();
  });

  it('has points won, lost and to win, and nothing else to count', () => {
    const { points, completion, sections, leads, items } = review();
    expect(points).toMatchObject({ max: 7, achieved: 6.5, lost: 0.5, toWin: 0.5 });
    expect(points?.sections).toMatchObject([
      { row: 2, max: 4, lost: 0.5 },
      { row: 5, max: 3, lost: 0 },
    ]);
    expect(completion).toEqual({ done: 0, total: 0, overdue: 0, dueSoon: 0 });
    expect([sections, leads]).toEqual([[], []]);
    expect(items.map(({ item, standing }) => `${item.row} ${standing.kind}`)).toEqual([
      '3 noDate',
      '4 noDate',
      '6 noDate',
      '7 noDate',
    ]);
  });

  it('says only where evidence is missing when all adds up', () => {
    expect(rules(review())).toEqual(['4 evidence/points-without']);
  });

  it.each<[string, number, readonly GridCell[], string]>([
    ['own points above the maximum', 1, ['1.1', 'Kế hoạch', 2, 2.5, 'KH số 01'], '3 score/above-max'],
    ['a code that stands twice', 2, ['1.1', 'Báo cáo', 2, 1.5, 'BC'], '4 code/duplicate'],
    ['a sum that is not that of its children', 0, [1, 'CÔNG TÁC CHỈ ĐẠO', 8, 3.5], '2 score/section-differs'],
    ['points that are text', 1, ['1.1', 'Kế hoạch', 2, '2,0', 'KH số 01'], '3 score/text'],
  ])('reports %s', (_, at, row, rule) => {
    expect(rules(review(FORM.map((each, index) => (index === at ? row : each))))).toContain(rule);
  });

  it('has no place for a ratio, and is offered none', () => {
    const found = review([...FORM, [null, 'Tỷ lệ hoàn thành', null, null, null]]);
    const snapshot = snapshotFromGrid([HEADER, ...FORM]);
    const sheet = {
      snapshot,
      withoutOurs: snapshot,
      rules: [],
      names: [],
      formatOf: () => 'General',
    };
    const edits = deriveEdits(sheet, [found], {
      palette: PALETTES.redAndYellow,
      summaryLine: true,
    });
    expect(edits).toMatchObject({ ratios: [], summaryLineOffered: false, edits: { cells: [] } });
  });
});
