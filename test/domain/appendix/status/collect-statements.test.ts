import type { ColumnRole } from '../../../../src/domain/appendix/layout/appendix-layout';
import { collectStatusStatements } from '../../../../src/domain/appendix/status/collect-statements';
import { cellFromGrid, type GridCell } from '../../../support/snapshot-from-grid';

type Row = Readonly<Partial<Record<ColumnRole, GridCell>>>;

const collect = (row: Row, wholePercents = false) => {
  const cells = new Map(Object.entries(row).map(([role, cell]) => [role, cellFromGrid(cell)]));
  return collectStatusStatements({ at: (role) => cells.get(role), wholePercents });
};

/** The statements of a row, "?" behind those that give way to a decisive one. */
const statements = (row: Row, wholePercents = false): readonly string[] =>
  collect(row, wholePercents).statements.map(
    ({ role, written, status, isDecisive }) => `${role} "${written}": ${status}${isDecisive ? '' : '?'}`,
  );

const day: GridCell = { value: 45_473, format: 'dd/mm/yyyy' };

describe('a mark', () => {
  it.each<[Row, ...string[]]>([
    [{ markDone: 'x' }, 'markDone "x": done'],
    [{ markInProgress: 'x' }, 'markInProgress "x": inProgress'],
    [{ markNotStarted: ' x ' }, 'markNotStarted " x ": notStarted'],
    [{ markDone: 1 }, 'markDone "1": done'],
    [{ markDone: true }, 'markDone "TRUE": done'],
    [{ markDone: 'x', markNotStarted: 'x' }, 'markDone "x": done', 'markNotStarted "x": notStarted'],
    [{ markDone: 'không' }, 'markDone "không": notStarted?'],
    [{ markDone: false }, 'markDone "FALSE": notStarted?'],
    [{ markInProgress: 'không', markNotStarted: false }],
    [{ markDone: '-', markInProgress: ' ', markNotStarted: null }],
    [{ markDone: { error: '#N/A' } }],
  ])('%j says %j', (row, ...said) => {
    const collected = collect(row);
    expect(statements(row)).toEqual(said);
    expect(collected).toMatchObject({ findings: [], documentIn: undefined, unread: undefined });
  });

  it.each<[Row, ...string[]]>([
    [{ markDone: 'Đang làm' }, 'markDone "Đang làm": inProgress'],
    [{ markNotStarted: 'Đã ban hành' }, 'markNotStarted "Đã ban hành": done?'],
    [{ markDone: '§ang thùc hiÖn' }, 'markDone "§ang thùc hiÖn": inProgress'],
    [
      { markInProgress: 'Đã xong; chưa ký' },
      'markInProgress "Đã xong": done',
      'markInProgress "chưa ký": notStarted',
    ],
  ])('that is a sentence is read as one: %j', (row, ...said) => {
    expect(statements(row)).toEqual(said);
    expect(collect(row).findings).toEqual([]);
  });

  it.each<[Row, ColumnRole | undefined]>([
    [{ markDone: 'KH số 12/KH-UBND' }, 'markDone'],
    [{ markDone: day }, 'markDone'],
    [{ markDone: 36_527 }, 'markDone'],
  ])('under "Đã hoàn thành" that is a document or a day is one: %j', (row, role) => {
    expect(collect(row)).toMatchObject({ statements: [], findings: [], documentIn: role, unread: undefined });
  });

  it.each<[Row, string]>([
    [{ markDone: '?' }, '?'],
    [{ markDone: 7 }, '7'],
    [{ markDone: 36_526 }, '36526'],
    [{ markInProgress: 'KH số 12/KH-UBND' }, 'KH số 12/KH-UBND'],
    [{ markNotStarted: day }, '30/06/2024'],
  ])('that is nothing of these is a finding: %j', (row, found) => {
    const [role] = Object.keys(row);
    expect(collect(row)).toMatchObject({ statements: [], documentIn: undefined, unread: undefined });
    expect(collect(row).findings).toEqual([
      { role, finding: { rule: 'status/mark-unclear', severity: 'warning', found, facts: {} } },
    ]);
  });
});

describe('a cell of the status', () => {
  it.each<[GridCell, ...string[]]>([
    ['Đã hoàn thành', 'status "Đã hoàn thành": done'],
    ['Đã ban hành', 'status "Đã ban hành": done?'],
    ['Đúng tiến độ', 'status "Đúng tiến độ": inProgress?'],
    ['Đã xong, chưa ký', 'status "Đã xong": done', 'status "chưa ký": notStarted'],
    ['§ang thùc hiÖn', 'status "§ang thùc hiÖn": inProgress'],
    [true, 'status "TRUE": done'],
    [0.5, 'status "0.5": inProgress'],
    [1, 'status "1": done'],
    [100, 'status "100": done'],
    [{ value: 0.5, format: '0%' }, 'status "50%": inProgress'],
  ])('%j says %j', (status, ...said) => {
    expect(statements({ status })).toEqual(said);
    expect(collect({ status })).toMatchObject({ findings: [], documentIn: undefined, unread: undefined });
  });

  it.each<[GridCell]>([
    [null],
    [' '],
    ['nt'],
    ['-nt-'],
    ['"'],
    ['như trên'],
    ['-'],
    ['–'],
    ['...'],
    ['_/_'],
    [{ error: '#REF!' }],
  ])('%j says nothing', (status) => {
    expect(collect({ status })).toMatchObject({
      statements: [],
      findings: [],
      documentIn: undefined,
      unread: undefined,
    });
  });

  it.each<[GridCell]>([
    [day],
    [{ value: 45, format: 'dd/mm/yyyy' }],
    [36_527],
    ['15/6/2024'],
    ['QĐ số 21/QĐ-UBND'],
  ])('%j is a document or a day', (status) => {
    expect(collect({ status })).toMatchObject({
      statements: [],
      findings: [],
      documentIn: 'status',
      unread: undefined,
    });
  });

  it.each<[GridCell, string]>([
    ['Tốt', 'Tốt'],
    ['-?-', '-?-'],
    ['a-', 'a-'],
    ['-a', '-a'],
    [36_526, '36526'],
    [201, '201'],
    [-1, '-1'],
  ])('%j is not understood', (status, found) => {
    expect(collect({ status })).toMatchObject({ statements: [], findings: [], documentIn: undefined });
    expect(collect({ status }).unread).toEqual({
      role: 'status',
      finding: { rule: 'status/unread', severity: 'warning', found, facts: {} },
    });
  });

  it('that keeps a diary tells which entry was read', () => {
    const status = '15/3: đang soạn\n20/6: đã hoàn thành';
    expect(collect({ status }).findings).toEqual([
      {
        role: 'status',
        finding: {
          rule: 'status/last-entry',
          severity: 'info',
          found: status,
          facts: { entry: 'đã hoàn thành' },
        },
      },
    ]);
  });
});

describe('a cell of the percents', () => {
  it.each<[GridCell, ...string[]]>([
    [0, 'progress "0": notStarted'],
    [0.01, 'progress "0.01": inProgress'],
    [0.99, 'progress "0.99": inProgress'],
    [1, 'progress "1": done'],
    [99, 'progress "99": inProgress'],
    [100, 'progress "100": done'],
    [200, 'progress "200": done'],
    ['80%', 'progress "80%": inProgress'],
    ['Đang làm', 'progress "Đang làm": inProgress'],
    ['Đúng tiến độ', 'progress "Đúng tiến độ": inProgress?'],
    ['-'],
    [' '],
    [null],
    [true],
    [{ error: '#DIV/0!' }],
  ])('%j says %j', (progress, ...said) => {
    expect(statements({ progress })).toEqual(said);
    expect(collect({ progress })).toMatchObject({ findings: [], documentIn: undefined, unread: undefined });
  });

  it.each<[GridCell, string]>([
    [-0.1, '-0.1'],
    [201, '201'],
    ['250%', '250%'],
    ['Tốt', 'Tốt'],
  ])('%j is not understood', (progress, found) => {
    expect(collect({ progress })).toMatchObject({ statements: [], findings: [] });
    expect(collect({ progress }).unread).toEqual({
      role: 'progress',
      finding: { rule: 'status/unread', severity: 'warning', found, facts: {} },
    });
  });

  it.each<[GridCell, boolean, string, string, number]>([
    [1, true, 'progress "1": inProgress', '1', 1],
    [{ value: 100, format: '0%' }, false, 'progress "10000%": done', '10000%', 100],
  ])('%j is read with a doubt', (progress, wholePercents, said, found, readAs) => {
    expect(statements({ progress }, wholePercents)).toEqual([said]);
    expect(collect({ progress }, wholePercents).findings).toEqual([
      {
        role: 'progress',
        finding: { rule: 'status/percent-unclear', severity: 'warning', found, facts: { readAs } },
      },
    ]);
  });
});

describe('a cell of the day of completion', () => {
  it.each<[GridCell, ...string[]]>([
    [day, 'completedOn "30/06/2024": done'],
    [{ value: 0.5, format: '0%' }, 'completedOn "50%": done'],
    ['15/6/2024', 'completedOn "15/6/2024": done'],
    ['Tháng 6', 'completedOn "Tháng 6": done'],
    ['Đã xong ngày 15/6', 'completedOn "Đã xong ngày 15/6": done'],
    ['Hoàn thành quá hạn 5 ngày', 'completedOn "Hoàn thành quá hạn 5 ngày": doneLate'],
    ['Đang làm, hẹn 15/6', 'completedOn "Đang làm, hẹn 15/6": inProgress'],
    ['Chưa xong ngày 15/6', 'completedOn "Chưa xong ngày 15/6": notStarted'],
    ['Không phát sinh năm 2024', 'completedOn "Không phát sinh năm 2024": notApplicable'],
    ['Đã xong 15/6; chưa ký', 'completedOn "Đã xong 15/6": done', 'completedOn "chưa ký": notStarted'],
    ['Đã xong', 'completedOn "Đã xong": done'],
    ['Đang làm', 'completedOn "Đang làm": inProgress'],
    ['Đúng tiến độ', 'completedOn "Đúng tiến độ": inProgress?'],
    [true, 'completedOn "TRUE": done'],
    ['-'],
    ['không'],
    [0],
    [false],
    [null],
    [{ error: '#VALUE!' }],
  ])('%j says %j', (completedOn, ...said) => {
    expect(statements({ completedOn })).toEqual(said);
    expect(collect({ completedOn })).toMatchObject({
      findings: [],
      documentIn: undefined,
      unread: undefined,
    });
  });

  it('is a day, whatever its format shows of it', () => {
    const june = { kind: 'number', value: 45_473, shown: 'June', format: 'mmmm' } as const;
    const at = (role: ColumnRole) => (role === 'completedOn' ? june : undefined);
    expect(collectStatusStatements({ at, wholePercents: false }).statements).toEqual([
      {
        role: 'completedOn',
        written: 'June',
        status: 'done',
        isDecisive: true,
        doneOn: { day: { year: 2024, month: 6, day: 30 }, isSaid: false, isWhen: true },
      },
    ]);
  });

  it('with words that no rule reads is not understood', () => {
    expect(collect({ completedOn: 'Cuối năm' })).toMatchObject({
      statements: [],
      unread: { role: 'completedOn', finding: { rule: 'status/unread', found: 'Cuối năm' } },
    });
  });
});

describe('several cells of a row', () => {
  it('are heard marks first', () => {
    expect(
      statements({
        completedOn: day,
        progress: 0.5,
        status: 'Đang làm',
        markNotStarted: 'x',
        markDone: false,
      }),
    ).toEqual([
      'markDone "FALSE": notStarted?',
      'markNotStarted "x": notStarted',
      'status "Đang làm": inProgress',
      'progress "0.5": inProgress',
      'completedOn "30/06/2024": done',
    ]);
  });

  it('have one that is named as not understood: the first', () => {
    expect(collect({ progress: 'Khá', status: 'Tốt' }).unread?.role).toBe('status');
  });

  it('have one that is named as a document: the first', () => {
    expect(collect({ status: day, markDone: 'KH số 12/KH-UBND' }).documentIn).toBe('markDone');
    expect(collect({ status: day, progress: 'KH số 12/KH-UBND' }).documentIn).toBe('status');
  });
});

it.each(['31/11/2026', '15/13/2026'])(
  'a day of completion that no calendar has is not understood: %j',
  (day) => {
    expect(collect({ completedOn: day })).toMatchObject({ statements: [], findings: [] });
    expect(collect({ completedOn: day }).unread).toEqual({
      role: 'completedOn',
      finding: { rule: 'status/unread', severity: 'warning', found: day, facts: {} },
    });
  },
);
