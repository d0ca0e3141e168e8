import type { SheetSnapshot } from '../../../src/domain/appendix/sheet/sheet-snapshot';
import { lookUpAreas } from '../../../src/domain/area-lookup';
import { ratioPlaces } from '../../../src/domain/edits/ratios/ratio-places';
import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { layoutsOf, mergesThatMatter, planOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

const OPTIONS = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

function review(
  grid: Grid,
  ...merges: readonly string[]
): AppendixReview & { readonly snapshot: SheetSnapshot } {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'PAPI 2024', merges });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error(JSON.stringify(found));
  return { ...reviewAppendix(planOf(snapshot, found.layouts[0]), OPTIONS), snapshot };
}

const counts = ({ sections }: AppendixReview): readonly string[] =>
  sections.map(({ row, code, name, done, total }) => `${row} ${code ?? '-'} ${name} ${done}/${total}`);

/** Contents of PAPI merged beside their tasks, those kept and those to improve. */
const PAPI: Grid = [
  ['TT', 'Chỉ số nội dung', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả', 'Tỷ lệ hoàn thành'],
  ['I', 'NỘI DUNG DUY TRÌ'],
  [1, 'Tham gia của người dân', 'Họp thôn', 'Văn phòng', '30/6/2024', 'Đã hoàn thành'],
  [null, null, 'Bầu trưởng thôn', 'Văn phòng', '30/9/2024', 'Đang làm'],
  [2, 'Công khai, minh bạch', 'Niêm yết', 'Kế toán', '30/6/2024', 'Đã hoàn thành'],
  ['II', 'NỘI DUNG CẢI THIỆN'],
  [3, 'Quản trị môi trường', 'Đặt thùng rác', 'Địa chính', '31/12/2024', 'Chưa làm'],
  [null, null, 'Thu gom', 'Địa chính', '31/12/2024', 'Đã hoàn thành'],
];
const MERGES = ['A3:A4', 'B3:B4', 'A7:A8', 'B7:B8'];

describe('a column merged over runs of items', () => {
  it('makes each run a section inside its section row', () => {
    const found = review(PAPI, ...MERGES);
    expect(counts(found)).toEqual([
      '2 I NỘI DUNG DUY TRÌ 2/3',
      '3 1 Tham gia của người dân 1/2',
      '5 2 Công khai, minh bạch 1/1',
      '6 II NỘI DUNG CẢI THIỆN 1/2',
      '7 3 Quản trị môi trường 1/2',
    ]);
    expect(
      found.appendix.items.map(({ row, sectionRow, content }) => `${row} ${sectionRow} ${content}`),
    ).toEqual(['3 3 Họp thôn', '4 3 Bầu trưởng thôn', '5 5 Niêm yết', '7 7 Đặt thùng rác', '8 7 Thu gom']);
  });

  it('adds nothing to the whole and finds nothing wrong with numbers', () => {
    const { completion, findings } = review(PAPI, ...MERGES);
    expect(completion).toMatchObject({ done: 3, total: 5 });
    expect(findings.filter(({ rule }) => rule.startsWith('code/'))).toEqual([]);
  });

  it('may be "Lĩnh vực" beside the tasks', () => {
    const found = review(
      [
        ['TT', 'Lĩnh vực', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
        [1, 'I. Thể chế', 'Rà soát', 'Tư pháp', '30/6/2024', 'Xong'],
        [2, null, 'Kiểm tra', 'Tư pháp', '30/6/2024', 'Xong'],
        [3, 'II. Thủ tục', 'Niêm yết', 'Một cửa', '30/6/2024', 'Đang làm'],
      ],
      'B2:B3',
    );
    expect(counts(found)).toEqual(['2 I Thể chế 2/2', '4 II Thủ tục 0/1']);
  });

  it('may be the left column under one heading over two', () => {
    const found = review(
      [
        ['Công việc', null, 'Thời hạn', 'Người làm', 'Kết quả'],
        ['Thiết kế', 'Dữ liệu', '30/6/2024', 'An', 'Xong'],
        [null, 'Xử lý', '30/7/2024', 'Bình', 'Đang làm'],
        ['Cài đặt', 'Máy chủ', '30/8/2024', 'Chi', 'Xong'],
      ],
      'A2:A3',
      'A1:B1',
    );
    expect(counts(found)).toEqual(['2 - Thiết kế 1/2', '4 - Cài đặt 1/1']);
  });

  it('is no group where nothing is merged', () => {
    expect(counts(review(PAPI))).toEqual(['2 I NỘI DUNG DUY TRÌ 2/3', '6 II NỘI DUNG CẢI THIỆN 1/2']);
  });

  it('is no group but a criterion where it has a code', () => {
    const found = review(
      [
        ['Mã', 'Tiêu chí', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
        ['1.1', 'Tuyên truyền', 'Phát tin', 'Văn hóa', '30/6/2024', 'Xong'],
        [null, null, 'Viết bài', 'Văn hóa', '30/6/2024', 'Xong'],
        ['1.2', 'Sáng kiến', 'Đăng ký', 'Văn phòng', '30/6/2024', 'Xong'],
      ],
      'A2:A3',
      'B2:B3',
    );
    expect(counts(found)).toEqual([]);
  });

  it.each<readonly [string, Grid, readonly string[], readonly string[], string]>([
    [
      'groups of one row beside merged ones, without a number column',
      [
        ['Nội dung', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
        ['Công khai', 'Niêm yết', 'Kế toán', '30/6/2024', 'Xong'],
        ['Dịch vụ công', 'Tập huấn', 'Một cửa', '30/6/2024', 'Chưa làm'],
        [null, 'Sửa phòng', 'Một cửa', '30/6/2024', 'Xong'],
      ],
      ['A3:A4'],
      ['2 - Công khai 1/1', '3 - Dịch vụ công 1/2'],
      '2/3',
    ],
    [
      'groups whose lead is merged over the same rows',
      [
        ['TT', 'Chỉ số nội dung', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
        [1, 'Công khai', 'Niêm yết', 'Kế toán', '30/6/2024', 'Xong'],
        [null, null, 'Họp dân', null, '30/6/2024', 'Chưa làm'],
        [2, 'Môi trường', 'Trồng cây', 'Địa chính', '30/6/2024', 'Xong'],
      ],
      ['A2:A3', 'B2:B3', 'D2:D3'],
      ['2 1 Công khai 1/2', '4 2 Môi trường 1/1'],
      '2/3',
    ],
    [
      'groups whose status is merged over the same rows',
      [
        ['TT', 'Chỉ số nội dung', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
        [1, 'Công khai', 'Niêm yết', 'Kế toán', '30/6/2024', 'Xong'],
        [null, null, 'Họp dân', 'Kế toán', '30/6/2024', null],
        [2, 'Môi trường', 'Trồng cây', 'Địa chính', '30/6/2024', 'Chưa làm'],
      ],
      ['A2:A3', 'B2:B3', 'F2:F3'],
      ['2 1 Công khai 2/2', '4 2 Môi trường 0/1'],
      '2/3',
    ],
    [
      'none: only the lead is merged',
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
        [1, 'Niêm yết', 'Kế toán', '30/6/2024', 'Xong'],
        [2, 'Họp dân', null, '30/6/2024', 'Chưa làm'],
      ],
      ['C2:C3'],
      [],
      '1/2',
    ],
    [
      'none: only the deadline is merged',
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
        [1, 'Niêm yết', 'Kế toán', '30/6/2024', 'Xong'],
        [2, 'Họp dân', 'Văn phòng', null, 'Chưa làm'],
      ],
      ['D2:D3'],
      [],
      '1/2',
    ],
    [
      'none: only the notes are merged',
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả', 'Ghi chú'],
        [1, 'Niêm yết', 'Kế toán', '30/6/2024', 'Xong', 'Theo Kế hoạch 05'],
        [2, 'Họp dân', 'Văn phòng', '30/6/2024', 'Chưa làm', null],
      ],
      ['F2:F3'],
      [],
      '1/2',
    ],
    [
      'none: the title is merged across, and a section row too',
      [
        ['PHỤ LỤC NĂM 2024'],
        ['TT', 'Lĩnh vực', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
        ['I', 'CẢI CÁCH THỂ CHẾ'],
        [1, 'Niêm yết', 'Niêm yết thủ tục', 'Kế toán', '30/6/2024', 'Xong'],
        [2, 'Họp dân', 'Họp dân ở thôn', 'Văn phòng', '30/6/2024', 'Chưa làm'],
      ],
      ['A1:F1', 'B3:F3'],
      ['3 I CẢI CÁCH THỂ CHẾ 1/2'],
      '1/2',
    ],
    [
      'none: a task merged over two rows of its own deadlines',
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
        [1, 'Báo cáo cải cách', 'Văn phòng', '30/6/2024', 'Xong'],
        [null, null, null, '31/12/2024', 'Chưa làm'],
        [2, 'Họp dân', 'Văn phòng', '30/6/2024', 'Chưa làm'],
      ],
      ['A2:A3', 'B2:B3', 'C2:C3'],
      [],
      '1/3',
    ],
  ])('%s', (_name, grid, merges, sections, done) => {
    const found = review(grid, ...merges);
    expect(counts(found)).toEqual(sections);
    expect(`${found.completion.done}/${found.completion.total}`).toBe(done);
  });

  it('has its ratio where the ratio column is merged over the same rows, and nowhere else', () => {
    const places = (...more: readonly string[]): readonly string[] => {
      const merges = [...MERGES, ...more];
      const found = review(PAPI, ...merges);
      const over = lookUpAreas(found.snapshot.merges);
      const [placed] = ratioPlaces(found.snapshot, [found], over, { summaryLine: false, ourLabels: [] });
      return (placed?.places ?? []).map(({ cell, count }) => `${cell.row} ${count.done}/${count.total}`);
    };
    expect(places()).toEqual(['2 2/3', '6 1/2']);
    expect(places('G3:G4')).toEqual(['2 2/3', '3 1/2', '6 1/2']);
  });

  it('is asked for its merges, with the ratios beside it', () => {
    const snapshot = snapshotFromGrid(PAPI);
    const found = layoutsOf(snapshot);
    if (found.kind === 'refused' || !found.layouts[0]) throw new Error('refused');
    const asked = mergesThatMatter(snapshot, found.layouts[0]).map(({ role }) => role);
    expect(asked).toEqual(expect.arrayContaining(['order', 'content', 'ratio']));
  });
});
