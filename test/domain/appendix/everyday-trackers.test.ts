import { readHeading } from '../../../src/domain/appendix/layout/read-heading';
import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';

function read(...grid: Grid[number][]): PlanAppendix {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'CV 2024' });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error(JSON.stringify(found));
  return planOf(snapshot, found.layouts[0]);
}

const columns = ({ layout }: PlanAppendix) => Object.fromEntries(layout.columns);
const kinds = ({ rows }: PlanAppendix): readonly string[] =>
  rows.filter(({ kind }) => kind !== 'header').map(({ row, kind }) => `${row} ${kind}`);

describe('a heading', () => {
  it.each([
    [
      'deadline',
      [
        'Ngày kết thúc',
        'Ngày đến hạn',
        'Ngày hết hạn',
        'Ngày kết thúc (dự kiến)',
        'Kết thúc',
        'Đến ngày',
        'Dự kiến hoàn thành',
        'Ngày phải xong',
        'Hạn xong',
        'Due date',
        'End date',
        'Thời gian dự kiến hoàn thành',
      ],
    ],
    [
      'completedOn',
      ['Ngày kết thúc (thực tế)', 'Ngày hoàn thành thực tế', 'Kết thúc thực tế', 'Ngày hoàn thành'],
    ],
    [
      'task',
      [
        'Mô tả công việc',
        'Chi tiết công việc',
        'Thông tin công việc',
        'Danh sách công việc',
        'Phân công công việc',
        'Tên việc',
        'Việc',
      ],
    ],
    [
      'lead',
      [
        'Người làm',
        'Thành viên (đảm nhận)',
        'Thành viên',
        'Đảm trách',
        'Chuyên viên',
        'Người xử lý',
        'Người/đơn vị xử lý',
        'Người đảm nhận',
        'Assigned to',
        'PIC',
      ],
    ],
    [
      'known',
      [
        'Ngày bắt đầu',
        'Bắt đầu',
        'Từ ngày',
        'Ngày giao',
        'Ngày BH',
        'Số ngày',
        'Tổng thời gian dự kiến',
        'Mức độ ưu tiên',
        'Lãnh đạo',
        'Chi tiêu',
        'Kết luận lãnh đạo',
      ],
    ],
    ['content', ['Mục', 'Tên mục', 'Chỉ tiêu', 'Hạng mục']],
    [undefined, ['Mức', 'Mức cao', 'Nợ', 'Bao giờ xong']],
  ] as const)('means %s: %j', (role, headings) => {
    expect(headings.map((heading) => [heading, readHeading(heading)?.role])).toEqual(
      headings.map((heading) => [heading, role]),
    );
  });

  it.each([
    ['Kết thúc', 'Kế hoạch', 'deadline'],
    ['Kết thúc', 'Thực tế', 'completedOn'],
    ['Bắt đầu', 'Thực tế', 'known'],
    ['Đến', 'Thời gian', 'deadline'],
  ])('"%s" under "%s" means %s', (heading, group, role) => {
    expect(readHeading(heading, group)?.role).toBe(role);
  });
});

describe('the table of an everyday tracker', () => {
  it('has planned beside actual days', () => {
    const plan = read(
      ['TT', 'Công việc', 'Người làm', 'Kế hoạch', null, 'Thực tế', null, 'Trạng thái'],
      [null, null, null, 'Bắt đầu', 'Kết thúc', 'Bắt đầu', 'Kết thúc', null],
      [1, 'Rà soát', 'An', '1/3/2024', '30/3/2024', '2/3/2024', '5/4/2024', 'Hoàn thành'],
    );
    expect(columns(plan)).toMatchObject({ deadline: 5, completedOn: 7, lead: 3, status: 8 });
    expect(plan.items).toMatchObject([{ row: 3, status: 'doneLate' }]);
  });

  const task: readonly GridCell[] = [1, 'Rà soát', 'An', '30/6/2024', 'Đang làm'];
  it.each<[string, readonly GridCell[]]>([
    ['days', ['28/10', '04/11', '11/11', '18/11', '25/11', '02/12']],
    ['weeks', ['Tuần 1', 'Tuần 2', 'Tuần 3', 'Tuần 4', 'Tuần 5', 'Tuần 6']],
    ['months', ['Tháng 1', 'Tháng 2', 'T3', 'T4', 'T5', 'T6']],
    ['steps', ['Bước 1', 'Bước 2', 'Bước 3', 'Bước 4', 'Bước 5', 'Bước 6']],
    ['numbers', [1, 2, 3, 4, 5, 6]],
    ['date cells', [45_600, 45_607, 45_614].map((value) => ({ value, format: 'd/m' }))],
  ])('may have columns of %s, which do not vote', (_, steps) => {
    const plan = read(['STT', 'Công việc', 'Người làm', 'Hạn', 'Trạng thái', ...steps], [...task, 'x', 'x']);
    expect(columns(plan)).toEqual({ order: 1, content: 2, lead: 3, deadline: 4, status: 5 });
    expect(plan.items).toMatchObject([{ row: 2, content: 'Rà soát', leads: ['An'] }]);
  });

  it('may have a column for each person, ticked where they lead', () => {
    const plan = read(
      ['STT', 'Công việc', 'An', 'Bình', 'Hoa', 'Dũng', 'Thời hạn', 'Trạng thái'],
      [1, 'Rà soát', 'x', null, null, 'x', '30/6/2024', 'Đang làm'],
      [2, 'Niêm yết', null, 'x', null, null, '30/6/2024', 'Xong'],
      [3, 'Báo cáo', null, null, 'x', null, '30/6/2024', 'Xong'],
    );
    expect(plan.items.map(({ leads }) => leads)).toEqual([['An', 'Dũng'], ['Bình'], ['Hoa']]);
  });

  it('may have one heading over two columns: the right one is the task, the left one groups', () => {
    const plan = read(
      ['Công việc', null, 'Thời hạn', 'Người làm', 'Kết quả'],
      ['Thiết kế', 'Dữ liệu', '30/6/2024', 'An', 'Xong'],
      [null, 'Xử lý', '30/7/2024', 'Bình'],
      ['Cài đặt', 'Máy chủ', '30/8/2024', 'Chi'],
    );
    expect(plan.items.map(({ content }) => content)).toEqual(['Dữ liệu', 'Xử lý', 'Máy chủ']);
    expect(plan.layout.groupColumn).toBe(1);
  });

  it('may have one heading over its numbers and its tasks', () => {
    const plan = read(
      ['Nội dung công việc', null, 'Người làm', 'Thời hạn', 'Kết quả'],
      [1, 'Rà soát', 'An', '30/6/2024', 'Xong'],
      [2, 'Niêm yết', 'Bình', '30/7/2024', 'Đang làm'],
    );
    expect(columns(plan)).toMatchObject({ order: 1, content: 2 });
  });

  it('keeps its content where words stand beside it now and then', () => {
    const plan = read(
      ['Công việc', null, 'Thời hạn', 'Người làm', 'Kết quả'],
      ['Thiết kế', 'gấp', '30/6/2024', 'An', 'Xong'],
      ['Xử lý', null, '30/7/2024', 'Bình', 'Xong'],
      ['Máy chủ', null, '30/8/2024', 'Chi', 'Xong'],
    );
    expect(columns(plan)).toMatchObject({ content: 1 });
  });

  it('may have numbers without a heading, which carry its sections', () => {
    const plan = read(
      [null, 'Công việc', 'Người làm', 'Thời hạn', 'Kết quả'],
      ['I', 'Phần chuẩn bị'],
      [1, 'Lập danh sách', 'An', '30/6/2024', 'Xong'],
      [2, 'Niêm yết', 'Bình', '30/7/2024'],
      ['II', 'Phần thực hiện'],
      [1, 'Thu phí', 'Chi', '30/8/2024'],
    );
    expect(kinds(plan)).toEqual(['2 section', '3 item', '4 item', '5 section', '6 item']);
    expect(plan.sections.map(({ code, name }) => [code, name])).toEqual([
      ['I', 'Phần chuẩn bị'],
      ['II', 'Phần thực hiện'],
    ]);
  });

  it('may have hours in its deadlines', () => {
    const plan = read(
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
      [1, 'Góp ý', 'Tư pháp', '16h00 ngày 24/8/2024', 'Xong'],
      [2, 'Báo cáo', 'Văn phòng', '23h59 30/7/2024'],
    );
    expect(columns(plan)).toMatchObject({ deadline: 4 });
  });

  it('may say how long its tasks take, which is no deadline', () => {
    const plan = read(
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian', 'Hạn', 'Kết quả'],
      [1, 'Góp ý', 'Tư pháp', '2 tuần', '30/6/2024', 'Xong'],
      [2, 'Báo cáo', 'Văn phòng', 3, '30/7/2024'],
    );
    expect(columns(plan)).toMatchObject({ deadline: 5 });
    const without = read(
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian', 'Kết quả'],
      [1, 'Góp ý', 'Tư pháp', '2 tuần', 'Xong'],
      [2, 'Báo cáo', 'Văn phòng', '3 tuần', 'Xong'],
    );
    expect(without.layout.columns.has('deadline')).toBe(false);
  });

  it('says so where it has no deadline, and days stand under a heading that nobody knows', () => {
    const rows: Grid = [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Bao giờ xong', 'Kết quả'],
      [1, 'Góp ý', 'Tư pháp', '30/6/2024', 'Xong'],
      [2, 'Báo cáo', 'Văn phòng', '30/7/2024', 'Đang làm'],
    ];
    const rules = (plan: PlanAppendix): readonly string[] =>
      plan.findings
        .filter(({ rule }) => rule === 'layout/days-unclaimed')
        .map(({ row, column }) => `${row},${column}`);
    expect(rules(read(...rows))).toEqual(['1,4']);
    expect(rules(read(...rows.map((row) => [...row.slice(0, 3), 'không', row[4]!])))).toEqual([]);
    expect(
      rules(
        read(
          ...rows.map((row, index) =>
            index === 0 ? ['TT', 'Nhiệm vụ', 'Chủ trì', 'Ngày bắt đầu', 'Kết quả'] : row,
          ),
        ),
      ),
    ).toEqual([]);
  });
});

describe('a row', () => {
  const header = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'];
  const first = [1, 'Rà soát', 'Tư pháp', '30/6/2024', 'Đã hoàn thành'];
  const unclear = ({ findings }: PlanAppendix): readonly number[] =>
    findings.filter(({ rule }) => rule === 'layout/row-unclear').map(({ row }) => row);

  it.each<[string, readonly GridCell[]]>([
    ['a number', [2]],
    ['a number in words of a table', ['2.']],
    ['dots', [2, '…', '…', '...', '…']],
    ['dots without a number', [null, '..........']],
    ['a line to write on', [2, '_____']],
  ])('with %s and nothing else is no item', (_, cells) => {
    const plan = read(header, first, cells, [3, 'Báo cáo', 'Văn phòng', '30/7/2024']);
    expect(kinds(plan)).toEqual(['2 item', '3 blank', '4 item']);
    expect(kinds(read(header, first, cells))).toEqual(['2 item', '3 blank']);
  });

  it('with a name alone among others is still to be asked about', () => {
    expect(kinds(read(header, first, [2, 'Báo cáo'], [3, 'Sơ kết', 'Văn phòng', '30/7/2024']))[1]).toBe(
      '3 item',
    );
  });

  it.each<[string, readonly GridCell[], string, boolean]>([
    ['a lead, a day and a state', [null, null, 'Văn phòng', '28/02/2024', 'Chưa thực hiện'], 'item', false],
    ['a lead and a day', [null, null, 'Văn phòng', '28/02/2024'], 'item', false],
    ['a day alone', [null, null, null, '28/02/2024'], 'item', true],
    ['a state alone', [null, null, null, null, 'Chưa thực hiện'], 'item', true],
    ['a lead alone', [null, null, 'Văn phòng'], 'continuation', true],
    ['the rest of a text', [null, 'và niêm yết tại các thôn'], 'continuation', false],
  ])('without a name, with %s, does not vanish', (_, cells, kind, isDoubtful) => {
    const plan = read(header, first, cells, [2, 'Báo cáo', 'Văn phòng', '30/7/2024']);
    expect(kinds(plan)[1]).toBe(`3 ${kind}`);
    expect(unclear(plan)).toEqual(isDoubtful ? [3] : []);
    if (kind === 'item') expect(plan.items[1]?.content).toBe('Rà soát');
  });

  it('with a duty of its own is no note, although one stands above it', () => {
    const plan = read(header, first, ['Ghi chú: việc bổ sung'], [null, 'Sơ kết', null, '30/9/2024']);
    expect(kinds(plan).at(-1)).toBe('4 item');
  });
});
