import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, snapshotFromGrid } from '../../support/snapshot-from-grid';

function read(grid: Grid, ...merges: readonly string[]): PlanAppendix {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'PL 2024', merges });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error('the table was refused');
  return planOf(snapshot, found.layouts[0]);
}

const statuses = ({ items }: PlanAppendix): readonly string[] =>
  items.map(({ row, status }) => `${row} ${status}`);

const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'];

describe('a state merged over several rows', () => {
  it('belongs to all of them', () => {
    const plan = read(
      [
        HEADER,
        [1, 'Chọn địa điểm', 'Văn phòng', '30/4/2024', 'Đã hoàn thành'],
        [2, 'Khảo sát', 'Văn phòng', '30/4/2024'],
        [3, 'Lập hồ sơ', 'Tư pháp', '15/8/2024', 'Đang thực hiện'],
        [4, 'Trình duyệt', 'Tư pháp', '30/9/2024'],
      ],
      'E2:E3',
    );
    expect(statuses(plan)).toEqual(['2 done', '3 done', '4 inProgress', '5 unknown']);
  });

  it('may be a mark, a percentage or a day of completion', () => {
    const plan = read(
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
        [1, 'A', 'Văn phòng', '30/4/2024', 'x'],
        [2, 'B', 'Văn phòng', '30/4/2024'],
        [3, 'C', 'Tư pháp', '30/4/2024', null, null, 'x'],
      ],
      'E2:E3',
    );
    expect(statuses(plan)).toEqual(['2 done', '3 done', '4 notStarted']);
    const shares = read(
      [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', '% hoàn thành'],
        [1, 'A', 'Văn phòng', '30/4/2024', { value: 1, format: '0%' }],
        [2, 'B', 'Văn phòng', '30/4/2024'],
        [3, 'C', 'Tư pháp', '30/4/2024', { value: 0.4, format: '0%' }],
      ],
      'E2:E3',
    );
    expect(statuses(shares)).toEqual(['2 done', '3 done', '4 inProgress']);
  });
});

describe('a value that lies hidden under a merge', () => {
  const grid: Grid = [
    HEADER,
    [1, 'Rà soát', 'Văn phòng', '30/6/2024', 'Đang thực hiện'],
    [2, 'Niêm yết', 'Tư pháp', '30/9/2024', 'Đã hoàn thành'],
    [3, 'Số hóa', 'Tư pháp', '31/12/2024', 'Chưa thực hiện'],
  ];

  it('is no status', () => {
    expect(statuses(read(grid, 'E2:E3'))).toEqual(['2 inProgress', '3 inProgress', '4 notStarted']);
  });

  it('is no deadline and no lead', () => {
    const { items } = read(grid, 'C2:C3', 'D2:D3');
    expect(items.map(({ leads, deadlineText }) => [leads, deadlineText])).toEqual([
      [['Văn phòng'], '30/6/2024'],
      [['Văn phòng'], '30/6/2024'],
      [['Tư pháp'], '31/12/2024'],
    ]);
  });

  it('is nothing beside the merge either', () => {
    const { items } = read(
      [HEADER, ['I', 'CHUẨN BỊ', 'ẩn', '30/6/2024', 'Đã hoàn thành'], ...grid.slice(1)],
      'B2:E2',
    );
    expect(items.map(({ row }) => row)).toEqual([3, 4, 5]);
  });

  it('is read where no merge hides it', () => {
    expect(statuses(read(grid))).toEqual(['2 inProgress', '3 done', '4 notStarted']);
  });
});

describe('a number merged over several rows', () => {
  const asOf = { year: 2024, month: 10, day: 15 };
  const options = { asOf, dueSoonDays: 7, beforeIsStrict: true, countNotApplicable: true };
  const rows: Grid = [
    ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Thời hạn', 'Chủ trì', 'Kết quả'],
    [1, 'Xây dựng kế hoạch', 'Kế hoạch', '31/01/2024', 'Văn phòng'],
    [2, 'Kiểm tra', 'Kế hoạch kiểm tra', '31/01/2024', 'Văn phòng'],
    [null, null, 'Kế hoạch tự kiểm tra', '28/02/2024', 'Các bộ phận'],
  ];
  const codeRules = (plan: PlanAppendix): readonly string[] =>
    reviewAppendix(plan, options)
      .findings.filter(({ rule }) => rule.startsWith('code/'))
      .map(({ rule }) => rule);

  it('is one number', () => {
    const plan = read(rows, 'A3:A4', 'B3:B4');
    expect(plan.items.map(({ row, content }) => `${row} ${content}`)).toEqual([
      '2 Xây dựng kế hoạch',
      '3 Kiểm tra',
      '4 Kiểm tra',
    ]);
    expect(codeRules(plan)).toEqual([]);
  });

  it('is missing where nothing is merged and the row has a name', () => {
    const plan = read(rows.map((row, index) => (index === 3 ? [null, 'Tự kiểm tra', ...row.slice(2)] : row)));
    expect(plan.items).toHaveLength(3);
  });
});
