import { standingGroups, type Standings } from '../../../../src/domain/edits/highlights/standing-groups';
import { type Grid, type GridCell, snapshotFromGrid } from '../../../support/snapshot-from-grid';
import { reviewOf } from '../review-sheet';

/** Columns A to E; deadlines stand in D, statuses in E. */
const HEAD = ['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả thực hiện'];

function standings(grid: Grid, merges: readonly string[] = []): Standings {
  const snapshot = snapshotFromGrid(grid, { sheetName: 'Kế hoạch 2024', merges });
  return standingGroups(snapshot, reviewOf(snapshot));
}

/** Items from row 2 on with these deadlines and statuses. */
const plan = (...items: readonly (readonly [deadline: GridCell, ...status: readonly GridCell[]])[]): Grid => [
  HEAD,
  ...items.map((item, at) => [`${at + 1}`, `Việc thứ ${at + 1}`, 'Văn phòng', ...item]),
];

/** The groups of what is late: the rows of each case as they stand. */
const late = (grid: Grid, merges?: readonly string[]): readonly string[] =>
  standings(grid, merges)
    .groups.filter(({ kind }) => kind === 'overdue')
    .map(({ cases }) => cases.map(({ rows }) => rows.join()).join(' | '));

describe('standingGroups()', () => {
  it('tells of a group its kind, its days, and what its cells hold', () => {
    const { groups, span } = standings(plan(['30/9/2024', 'Chưa làm']));
    expect(span).toEqual({ firstColumn: 1, lastColumn: 5 });
    expect(
      groups.map(({ kind, days, status, cases }) => ({
        kind,
        days,
        status: status.members(7),
        cases: cases.map(({ deadline, rows }) => ({ deadline: deadline.members(7), rows })),
      })),
    ).toEqual([
      {
        kind: 'overdue',
        days: ['TODAY()>DATE(2024,9,30)'],
        status: ['$E7="Chưa làm"'],
        cases: [{ deadline: ['$D7="30/9/2024"'], rows: [2] }],
      },
      {
        kind: 'dueSoon',
        days: ['TODAY()>=DATE(2024,9,23)', 'TODAY()<=DATE(2024,9,30)'],
        status: ['$E7="Chưa làm"'],
        cases: [{ deadline: ['$D7="30/9/2024"'], rows: [2] }],
      },
    ]);
  });

  // The as-of date of the review is 15 October 2024.
  it.each<[string, string, string]>([
    ['overdue', '30/9/2024', 'Chưa làm'],
    ['due soon', '20/10/2024', 'Chưa làm'],
    ['on time', '31/12/2024', 'Chưa làm'],
    ['begun', '30/9/2024', 'Đang làm'],
    ['without a status', '30/9/2024', ''],
  ])('has an item that is %s, for the days on which it is late and those before', (_, deadline, status) => {
    expect(standings(plan([deadline, status])).groups.map(({ kind }) => kind)).toEqual([
      'overdue',
      'dueSoon',
    ]);
  });

  // The open item above has the same days, and those who have begun are asked together.
  it.each<[string, string, string, string]>([
    ['done', '30/9/2024', 'Đang làm', 'Đã hoàn thành'],
    ['done late', '30/9/2024', 'Đang làm', 'Hoàn thành quá hạn'],
    ['not applicable', '30/9/2024', 'Đang làm', 'Không phát sinh'],
  ])('has no item that is %s', (_, deadline, open, status) => {
    expect(late(plan([deadline, open], [deadline, status]))).toEqual(['2']);
  });

  it.each(['Chưa làm', 'Đang làm'])('has no rhythm, though a list names the same days: %s', (status) => {
    const list = '31/3, 30/6, 30/9 và 31/12/2024';
    expect(late(plan([list, status], ['Hằng quý', status]))).toEqual(['2']);
    expect(late(plan(['Hằng quý', status], [list, status]))).toEqual(['3']);
  });

  it.each([['Thường xuyên'], ['Sau khi có hướng dẫn'], ['31/6/2024'], ['']])(
    'has no item with the deadline “%s”, which names no day',
    (deadline) => {
      expect(standings(plan([deadline, 'Chưa làm'], ['30/9/2024', 'Đã hoàn thành'])).groups).toEqual([]);
    },
  );

  it.each<[string, Grid, readonly string[]]>([
    ['the same days and status are one group', plan(['30/9/2024', 'x'], ['30/9/2024', 'x']), ['2,3']],
    ['other days another', plan(['30/9/2024', 'x'], ['31/12/2024', 'x']), ['2', '3']],
    ['another status another', plan(['30/9/2024', 'x'], ['30/9/2024', 'y']), ['2', '3']],
    ['another wording of the days another case', plan(['30/9/2024', 'x'], ['Quý III', 'x']), ['2 | 3']],
    [
      'what stands between divides no group',
      plan(['30/9/2024', 'x'], ['Quý III', 'x'], ['31/12/2024', 'x'], ['30/9/2024', 'x']),
      ['2,5 | 3', '4'],
    ],
  ])('of rows, %s', (_, grid, groups) => {
    expect(late(grid)).toEqual(groups);
  });

  it('has rows of a case in sheet order, also where a ditto mark stands for what has begun and for what has not', () => {
    const grid = plan(
      ['30/9/2024', 'Chưa làm'],
      ['30/9/2024', '-nt-'],
      ['30/9/2024', 'Đang làm'],
      ['30/9/2024', '-nt-'],
      ['30/9/2024', 'Chưa làm'],
      ['30/9/2024', '-nt-'],
    );
    expect(late(grid)).toEqual(['2,6', '3,5,7', '4']);
  });

  it('tells apart what stands so together on the last day and not in the weeks before', () => {
    const { groups } = standings(plan(['30/6 và 31/12/2024', 'Đang làm'], ['31/12/2024', 'Đang làm']));
    expect(groups.map(({ kind, cases }) => `${kind} ${cases.flatMap(({ rows }) => rows).join()}`)).toEqual([
      'overdue 2,3',
      'dueSoon 2',
      'dueSoon 3',
    ]);
  });

  it('looks for what a merge says where it begins', () => {
    const { groups } = standings(plan(['30/9/2024', 'x'], ['', '']), ['D2:D3', 'E2:E3']);
    const [first, second] = groups.filter(({ kind }) => kind === 'overdue');
    expect([first, second].map((group) => group?.status.members(9))).toEqual([['$E9="x"'], ['$E8="x"']]);
    expect(second?.cases.map(({ deadline }) => deadline.members(9))).toEqual([['$D8="30/9/2024"']]);
  });
});

describe('how other rows are looked at', () => {
  const stateOf = (head: readonly string[], ...cells: readonly GridCell[]) => {
    const { statusOf, deadlineOf } = standings([
      head,
      ['1', 'Rà soát', 'Văn phòng', ...cells],
      ['a', 'Ghi chú'],
    ]);
    return { status: statusOf(2).members(2), deadline: deadlineOf(2).members(2) };
  };

  it.each<[string, readonly string[], readonly GridCell[], readonly string[]]>([
    ['in the column of the status', HEAD, ['30/9/2024', 'x'], ['$E2="x"']],
    [
      'in all columns that tell it, and not in the evidence beside them',
      [...HEAD, '% hoàn thành', 'Tài liệu kiểm chứng'],
      ['30/9/2024', 'x', 0.5, 'BC số 05'],
      ['$E2="x"', '$F2=0.5'],
    ],
    [
      'in the evidence, where no other column tells it',
      [...HEAD.slice(0, 4), 'Tài liệu kiểm chứng'],
      ['30/9/2024', 'BC số 05'],
      ['$E2="BC số 05"'],
    ],
    ['nowhere, where none does', HEAD.slice(0, 4), ['30/9/2024'], []],
  ])('the status stands %s', (_, head, cells, members) => {
    expect(stateOf(head, ...cells)).toEqual({ status: members, deadline: ['$D2="30/9/2024"'] });
  });

  it('the deadline stands nowhere, and nothing is late, where no column has it', () => {
    const form = [
      ['TT', 'Tiêu chí, tiêu chí thành phần', 'Điểm chuẩn', 'Điểm tự đánh giá', 'Tài liệu kiểm chứng'],
      [1, 'CÔNG TÁC CHỈ ĐẠO', 4, 3.5],
      ['1.1', 'Kế hoạch', 2, 2, 'KH số 01'],
      ['1.2', 'Báo cáo', 2, 1.5],
    ];
    const { groups, deadlineOf } = standings(form);
    expect([groups, deadlineOf(3).members(3)]).toEqual([[], []]);
  });
});

describe('an item whose day of completion is to come', () => {
  const kinds = (deadline: string, completedOn: string): readonly string[] =>
    standings([
      [...HEAD, 'Ngày hoàn thành'],
      ['1', 'Rà soát', 'Văn phòng', deadline, '', completedOn],
    ]).groups.map(({ kind }) => kind);

  it.each<[string, string, readonly string[]]>([
    // Due soon from 24 December on, and done by then.
    ['31/12/2024', '20/12/2024', []],
    ['31/12/2024', '24/12/2024', []],
    ['31/12/2024', '25/12/2024', ['dueSoon']],
    ['31/12/2024', '1/1/2025', ['dueSoon']],
    ['31/12/2024', '2/1/2025', ['overdue', 'dueSoon']],
  ])('and that is due on %s, done on %s, lights up as %j', (deadline, completedOn, expected) => {
    expect(kinds(deadline, completedOn)).toEqual(expected);
  });
});
