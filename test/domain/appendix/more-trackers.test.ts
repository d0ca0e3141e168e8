import type { PlanAppendix } from '../../../src/domain/appendix/plan-appendix';
import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { lastDaysOnTime } from '../../../src/domain/deadlines/last-days';
import { layoutsOf, planOf } from '../../support/read-snapshot';
import { type Grid, type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';

function read(grid: Grid, merges: readonly string[] = []): PlanAppendix {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'CV 2024', merges });
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused' || !found.layouts[0]) throw new Error(JSON.stringify(found));
  return planOf(snapshot, found.layouts[0]);
}

/** "Rà soát | An | 2024-06-30 | inProgress". */
const told = ({ items }: PlanAppendix): readonly string[] =>
  items.map(({ content, leads, deadline, status }) => {
    const days = lastDaysOnTime(deadline, { planYear: 2024, beforeIsStrict: true }).map(formatIsoDate);
    return [content, leads.join(' + '), days.join(' '), status].join(' | ');
  });
const sections = (plan: PlanAppendix): readonly number[] => plan.sections.map(({ row }) => row);

const FIRST = 'Rà soát | An | 2024-06-30 | inProgress';
const SECOND = 'Báo cáo | Bình | 2024-09-30 | done';

describe('in a tracker, a heading', () => {
  const table = (content: string, lead: string, deadline: string, status: string): Grid => [
    ['STT', content, lead, deadline, status],
    [1, 'Rà soát', 'An', '30/6/2024', 'Đang làm'],
    [2, 'Báo cáo', 'Bình', '30/9/2024', 'Đã xong'],
  ];

  it.each([
    'Ngày cần xong',
    'Ngày hẹn trả',
    'Ngày đáo hạn',
    'Ngày yêu cầu hoàn thành',
    'Ngày KT',
    'Ngày HT dự kiến',
    'TGHT',
    'Lịch hoàn thành',
    'Dead line',
    'Date due',
    'Planned end',
    'Expected completion',
    'Bắt đầu - Kết thúc',
    'Dự kiến',
  ])('"%s" is the deadline', (heading) => {
    expect(told(read(table('Công việc', 'Người làm', heading, 'Trạng thái')))).toEqual([FIRST, SECOND]);
  });

  it.each([
    'Đầu mục công việc',
    'Hạng mục công việc',
    'Vấn đề',
    'Công tác',
    'Yêu cầu',
    'To do',
    'Tên báo cáo',
    'Trích yếu',
    'Chủ đề',
    'Tóm tắt',
  ])('"%s" is the content', (heading) => {
    expect(told(read(table(heading, 'Người làm', 'Hạn', 'Trạng thái')))).toEqual([FIRST, SECOND]);
  });

  it.each([
    'Phòng/ban',
    'Đơn vị/cá nhân',
    'Giao cho',
    'Đồng chí phụ trách',
    'Tổ thực hiện',
    'Đơn vị TH',
    'P.I.C',
    'Thực hiện',
  ])('"%s" is who leads', (heading) => {
    expect(told(read(table('Công việc', heading, 'Hạn', 'Trạng thái')))).toEqual([FIRST, SECOND]);
  });

  it.each([
    'Hiện trạng',
    'Cập nhật tiến độ',
    'Diễn biến',
    'Nội dung đã thực hiện',
    'Kết quả đến nay',
    'Hoàn thành/Chưa',
    'Đã hoàn thành hay chưa',
    'Xong',
    'Thực hiện',
    'Đã xong chưa',
    'Đã hoàn thành chưa?',
  ])('"%s" is how far it has come', (heading) => {
    expect(told(read(table('Công việc', 'Người làm', 'Hạn', heading)))).toEqual([FIRST, SECOND]);
  });

  it.each([
    ['Ngày KT dự kiến', 'Ngày KT thực tế'],
    ['Kết thúc (KH)', 'Kết thúc (TT)'],
    ['Kế hoạch', 'Thực tế'],
    ['Hạn nộp', 'Ngày nộp'],
    ['Hạn xử lý', 'Ngày xử lý xong'],
    ['Due date', 'Completed date'],
    ['Ngày hẹn trả', 'Ngày trả kết quả'],
  ])('"%s" stands beside "%s"', (planned, actual) => {
    const plan = read([
      ['STT', 'Công việc', 'Người làm', planned, actual],
      [1, 'Rà soát', 'An', '30/6/2024', null],
      [2, 'Báo cáo', 'Bình', '30/6/2024', '5/7/2024'],
      [3, 'Kiểm tra', 'Bình', '30/6/2024', '5/6/2024'],
    ]);
    expect(plan.items.map(({ status }) => status)).toEqual(['unknown', 'doneLate', 'done']);
  });

  it.each<[string, readonly GridCell[]]>([
    ['Ngày báo cáo', ['5/6/2024', '7/6/2024']],
    ['Thực tế', [12, 15]],
    ['Kế hoạch', [12, 15]],
  ])('"%s" alone tells no day of completion and no deadline', (heading, cells) => {
    const plan = read([
      ['STT', 'Công việc', 'Người làm', 'Hạn', 'Trạng thái', heading],
      [1, 'Rà soát', 'An', '30/6/2024', 'Đang làm', cells[0] ?? null],
      [2, 'Báo cáo', 'Bình', '30/9/2024', 'Đã xong', cells[1] ?? null],
    ]);
    expect(told(plan)).toEqual([FIRST, SECOND]);
    expect(plan.layout.columns.get('completedOn')).toBeUndefined();
  });
});

describe('a header of two levels', () => {
  it.each<[string, Grid, readonly string[]]>([
    [
      'when it begins, planned and actual, and when it ends',
      [
        ['STT', 'Công việc', 'Người làm', 'Ngày bắt đầu', null, 'Ngày kết thúc', null, 'Trạng thái'],
        [null, null, null, 'Kế hoạch', 'Thực tế', 'Kế hoạch', 'Thực tế', null],
        [1, 'Rà soát', 'An', '1/6/2024', '2/6/2024', '30/6/2024', null, 'Đang làm'],
        [2, 'Báo cáo', 'Bình', '1/7/2024', '1/7/2024', '30/9/2024', '15/7/2024', 'Đã xong'],
      ],
      ['D1:E1', 'F1:G1'],
    ],
    [
      'when it is given, due and done',
      [
        ['STT', 'Công việc', 'Người làm', 'Thời gian', null, null, 'Trạng thái'],
        [null, null, null, 'Giao', 'Hạn', 'Hoàn thành', null],
        [1, 'Rà soát', 'An', '1/6/2024', '30/6/2024', null, 'Đang làm'],
        [2, 'Báo cáo', 'Bình', '1/7/2024', '30/9/2024', '15/7/2024', 'Đã xong'],
      ],
      ['D1:F1'],
    ],
    [
      'who, ticked under names that nobody knows',
      [
        ['STT', 'Công việc', 'Đơn vị thực hiện', null, 'Hạn', 'Trạng thái'],
        [null, null, 'An', 'Bình', null, null],
        [1, 'Rà soát', 'x', null, '30/6/2024', 'Đang làm'],
        [2, 'Báo cáo', null, 'x', '30/9/2024', 'Đã xong'],
      ],
      ['C1:D1'],
    ],
  ])('tells %s', (_, grid, merges) => {
    expect(told(read(grid, merges))).toEqual([FIRST, SECOND]);
  });
});

describe('people across the top', () => {
  it('may be called Thu and Chi', () => {
    const plan = read([
      ['STT', 'Công việc', 'Hạn', 'Thu', 'Chi', 'Kết quả'],
      [1, 'Rà soát', '30/6/2024', 'x', null, 'Đang làm'],
      [2, 'Báo cáo', '30/9/2024', null, 'x', 'Đã xong'],
    ]);
    expect(plan.items.map(({ leads }) => leads)).toEqual([['Thu'], ['Chi']]);
  });

  it('are receipts and expenses over numbers', () => {
    const grid = [
      ['STT', 'Nội dung', 'Thời gian', 'Thu', 'Chi'],
      [1, 'Rà soát', '30/6/2024', 100, null],
    ];
    expect(layoutsOf(snapshotFromGrid(grid)).kind).toBe('refused');
  });
});

describe('rows that part a tracker', () => {
  const task = (order: number, deadline: string): readonly GridCell[] => [
    order,
    `Việc ${order}`,
    'An',
    deadline,
    'Đang làm',
  ];
  const header: readonly GridCell[] = ['STT', 'Công việc', 'Người làm', 'Hạn', 'Trạng thái'];

  it.each<[string, readonly GridCell[], readonly GridCell[]]>([
    ['weeks with their days', ['Tuần 1 (01/6 - 07/6)'], ['Tuần 2 (08/6 - 14/6)']],
    ['months', ['Tháng 6'], ['Tháng 7']],
    ['hamlets', ['Thôn 1'], ['Thôn 2']],
    ['months beside no number', [null, 'Tháng 6'], [null, 'Tháng 7']],
    ['units beside no number', [null, 'Văn phòng'], [null, 'Kinh tế']],
  ])('may be %s', (_, first, second) => {
    const plan = read([
      header,
      first,
      task(1, '7/6/2024'),
      task(2, '7/6/2024'),
      second,
      task(3, '14/6/2024'),
    ]);
    expect(sections(plan)).toEqual([2, 5]);
    expect(plan.items.map(({ row }) => row)).toEqual([3, 4, 6]);
  });

  it('are not what goes on with a task', () => {
    const plan = read([
      header,
      [null, 'Văn phòng'],
      task(1, '7/6/2024'),
      [null, 'và báo cáo kết quả'],
      task(2, '7/6/2024'),
    ]);
    expect(sections(plan)).toEqual([2]);
  });

  it('are numbered under "Mục" beside "Nội dung"', () => {
    const plan = read([
      ['Mục', 'Nội dung', 'Chủ trì', 'Hạn', 'Kết quả'],
      ['I', 'CẢI CÁCH THỂ CHẾ'],
      [1, 'Rà soát', 'An', '30/6/2024', 'Đang làm'],
      [2, 'Báo cáo', 'Bình', '30/9/2024', 'Đã xong'],
    ]);
    expect([sections(plan), told(plan)]).toEqual([[2], [FIRST, SECOND]]);
  });
});

describe('a row that is filled ahead', () => {
  const header: readonly GridCell[] = ['STT', 'Công việc', 'Người làm', 'Hạn', 'Xong'];
  const done: readonly GridCell[] = [1, 'Rà soát', 'An', '30/6/2024', true];

  it.each<[string, readonly GridCell[]]>([
    ['a box that is not ticked', [2, null, null, null, false]],
    ['an open box', [2, null, null, null, '☐']],
    ['a formula', [2, null, null, null, { value: 'Chưa', isFormula: true }]],
    ['formulas alone', [{ value: 2, isFormula: true }, null, null, { value: 0, isFormula: true }, false]],
    ['dashes', [2, '-', '-', '-', '-']],
    ['lines to write on', [2, '____', '____', '', '']],
  ])('by %s is no item', (_, row) => {
    expect(read([header, done, row]).items.map((item) => item.row)).toEqual([2]);
  });

  it.each<[string, readonly GridCell[]]>([
    ['a name', [2, 'Báo cáo', null, null, false]],
    ['a name by a formula', [2, { value: 'Báo cáo', isFormula: true }, null, null, false]],
    ['a day', [2, null, null, '30/9/2024', false]],
    ['a tick', [2, null, null, null, true]],
    ['a word', [2, null, null, null, 'chưa']],
    ['a lead and a name of a dash', [2, '-', 'Bình', '30/9/2024', '-']],
  ])('is one with %s', (_, row) => {
    expect(read([header, done, row]).items.map((item) => item.row)).toEqual([2, 3]);
  });
});
