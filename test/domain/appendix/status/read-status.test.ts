import type { ColumnRole } from '../../../../src/domain/appendix/layout/appendix-layout';
import { readStatus } from '../../../../src/domain/appendix/status/read-status';
import { formatDay } from '../../../../src/domain/calendar/iso-date';
import { cellFromGrid, type GridCell } from '../../../support/snapshot-from-grid';

type Row = Readonly<Partial<Record<ColumnRole, GridCell>>>;

function read(row: Row) {
  const cells = new Map(Object.entries(row).map(([role, cell]) => [role, cellFromGrid(cell)]));
  return readStatus({ at: (role) => cells.get(role), wholePercents: false });
}

describe('cells that agree on done or not', () => {
  it.each<[Row, string]>([
    [{ status: 'Đã hoàn thành', progress: 1 }, 'done'],
    [{ status: 'Hoàn thành quá hạn', progress: 1 }, 'doneLate'],
    [{ progress: 1, completedOn: 'Hoàn thành muộn' }, 'doneLate'],
    [{ status: 'Không phát sinh', progress: 0 }, 'notApplicable'],
    [{ status: 'Đang thực hiện', progress: 0 }, 'inProgress'],
    [{ status: 'Chưa thực hiện', progress: 0.4 }, 'inProgress'],
    [{ status: 'Chưa thực hiện', progress: 0 }, 'notStarted'],
    [{ status: 'Đang thực hiện', markNotStarted: 'x' }, 'inProgress'],
    [{ status: 'Không phát sinh', markInProgress: 'x' }, 'notApplicable'],
  ])('%j are %s', (row, status) => {
    expect(read(row)).toEqual({ status, findings: [] });
  });
});

describe('cells that give way', () => {
  it.each<[Row, string]>([
    [{ status: 'Đã ban hành', progress: 0.6 }, 'inProgress'],
    [{ status: 'Đúng tiến độ', progress: 1 }, 'done'],
    [{ markDone: false, progress: 1 }, 'done'],
    [{ markDone: false, status: 'Đúng tiến độ' }, 'inProgress'],
    [{ markDone: false }, 'notStarted'],
  ])('%j are %s', (row, status) => {
    expect(read(row)).toEqual({ status, findings: [] });
  });
});

describe('cells that contradict each other', () => {
  it.each<[Row, ColumnRole, string, string, string]>([
    [{ status: 'Chưa trình ký', progress: 1 }, 'status', 'Chưa trình ký', 'Chưa trình ký', '1'],
    [{ markDone: 'x', status: 'Đang làm' }, 'markDone', 'x', 'x', 'Đang làm'],
    [{ markDone: 'x', markInProgress: 'v' }, 'markDone', 'x', 'x', 'v'],
    [{ markInProgress: 'v', markNotStarted: 'x' }, 'markInProgress', 'v', 'v', 'x'],
    [{ status: 'Không phát sinh', progress: 1 }, 'status', 'Không phát sinh', 'Không phát sinh', '1'],
    [
      { status: 'Đã xong; chưa ký', completedOn: 'Xong 15/6' },
      'status',
      'Đã xong; chưa ký',
      'Đã xong',
      'chưa ký',
    ],
    [{ markDone: false, status: 'Đã ban hành' }, 'markDone', 'FALSE', 'FALSE', 'Đã ban hành'],
  ])('%j are a conflict', (row, role, found, first, second) => {
    expect(read(row)).toEqual({
      status: 'conflict',
      findings: [
        { role, finding: { rule: 'status/conflict', severity: 'error', found, facts: { first, second } } },
      ],
    });
  });

  it('keep the findings of the cells', () => {
    const { status, findings } = read({ markDone: '?', status: 'Chưa trình ký', progress: 1 });
    expect(status).toBe('conflict');
    expect(findings.map(({ finding }) => finding.rule)).toEqual(['status/mark-unclear', 'status/conflict']);
  });
});

describe('a row of which no cell tells the state', () => {
  it.each<[Row, ColumnRole, string]>([
    [{ status: 'KH số 12/KH-UBND' }, 'status', 'KH số 12/KH-UBND'],
    [{ status: { value: 45_473, format: 'dd/mm/yyyy' } }, 'status', '30/06/2024'],
    [{ evidence: 'Bao cao.pdf' }, 'evidence', 'Bao cao.pdf'],
  ])('but that names a document is done, which is said: %j', (row, role, evidence) => {
    const { status, findings } = read(row);
    expect({ status, findings }).toEqual({
      status: 'done',
      findings: [
        {
          role,
          finding: { rule: 'status/from-evidence', severity: 'info', found: evidence, facts: { evidence } },
        },
      ],
    });
  });

  it.each<[Row, ColumnRole, string]>([
    [{ status: null, progress: null, markDone: null }, 'status', ''],
    [{ status: '-', evidence: 'Bao cao.pdf' }, 'status', '-'],
    [{ completedOn: null, markNotStarted: null, markDone: null, progress: ' ' }, 'progress', ' '],
    [{ completedOn: null, markNotStarted: null, markDone: null }, 'markDone', ''],
    [{ completedOn: null, markNotStarted: null }, 'markNotStarted', ''],
    [{ completedOn: '-' }, 'completedOn', '-'],
  ])('lacks one, in the plainest of its columns: %j', (row, role, found) => {
    expect(read(row)).toEqual({
      status: 'unknown',
      findings: [{ role, finding: { rule: 'status/missing', severity: 'warning', found, facts: {} } }],
    });
  });

  it.each<[Row]>([
    [{}],
    [{ evidence: 'Báo cáo' }],
    [{ evidence: null }],
    [{ evidence: { error: '#N/A 12/KH' } }],
    [{ markInProgress: null }],
    [{ status: { error: '#N/A' } }],
    [{ status: { error: '#N/A' }, evidence: 'Bao cao.pdf' }],
  ])('is unknown without a word where no column asks, or Excel itself says an error: %j', (row) => {
    expect(read(row)).toEqual({ status: 'unknown', findings: [] });
  });

  it('says what it could not read, before any document', () => {
    expect(read({ status: 'Tốt', markDone: 'KH số 12/KH-UBND' })).toEqual({
      status: 'unknown',
      findings: [
        { role: 'status', finding: { rule: 'status/unread', severity: 'warning', found: 'Tốt', facts: {} } },
      ],
    });
  });

  it('keeps the findings of its marks', () => {
    const rules = (row: Row) => read(row).findings.map(({ finding }) => finding.rule);
    expect(rules({ markInProgress: '?', status: 'Tốt' })).toEqual(['status/mark-unclear', 'status/unread']);
    expect(rules({ markInProgress: '?', status: 'Bao cao.pdf' })).toEqual([
      'status/mark-unclear',
      'status/from-evidence',
    ]);
    expect(rules({ markInProgress: '?', status: null })).toEqual(['status/mark-unclear', 'status/missing']);
    expect(rules({ markInProgress: '?', evidence: 'Báo cáo' })).toEqual(['status/mark-unclear']);
    expect(rules({ markInProgress: '?', status: { error: '#N/A' } })).toEqual(['status/mark-unclear']);
    expect(rules({ markInProgress: '?', status: 'Đã xong' })).toEqual(['status/mark-unclear']);
  });
});

describe('a row that names the day of completion', () => {
  /** The status, and where a day decides: the column that names it, the day, the status before it with its rules. */
  function dated(row: Row): string {
    const { status, doneOn } = read(row);
    if (!doneOn) return status;
    const { role, day, before } = doneOn;
    const rules = before.findings.map(({ finding }) => finding.rule).join(', ');
    return `${status} by ${role} of ${formatDay(day)}; ${before.status} before, ${rules}`;
  }

  it.each<[string, Row]>([
    // A day alone tells nothing before it comes; words do.
    ['done by completedOn of 20/12/2026; unknown before, status/day-to-come', { completedOn: '20/12/2026' }],
    [
      'done by status of 20/12/2026; unknown before, status/day-to-come',
      { status: 'Hoàn thành ngày 20/12/2026' },
    ],
    [
      'done by completedOn of 20/12/2026; done before, status/day-to-come',
      { status: 'Đã hoàn thành', completedOn: '20/12/2026' },
    ],
    [
      'conflict by completedOn of 20/12/2026; inProgress before, status/day-to-come',
      { status: 'Đang thực hiện', completedOn: '20/12/2026' },
    ],
    [
      'done by completedOn of 20/12/2026; unknown before, status/unread, status/day-to-come',
      { status: 'Xem lại', completedOn: '20/12/2026' },
    ],
    [
      'done by completedOn of 20/12/2026; unknown before, status/mark-unclear, status/day-to-come',
      { markInProgress: '?', completedOn: '20/12/2026' },
    ],
    // The later of two days decides; of one day said twice, the column that asks for it names it.
    [
      'done by status of 20/12/2026; unknown before, status/day-to-come',
      { status: 'Hoàn thành ngày 20/12/2026', completedOn: '5/11/2026' },
    ],
    [
      'done by completedOn of 20/12/2026; unknown before, status/day-to-come',
      { status: 'Hoàn thành ngày 5/11/2026', completedOn: '20/12/2026' },
    ],
    [
      'done by completedOn of 20/12/2026; unknown before, status/day-to-come',
      { status: 'Hoàn thành ngày 20/12/2026', completedOn: '20/12/2026' },
    ],
    // A day where the status should stand, and a document with its day.
    ['done by status of 20/12/2026; unknown before, status/day-to-come', { status: '20/12/2026' }],
    ['done', { status: 'QĐ số 21/QĐ-UBND ngày 20/12/2026' }],
    ['done', { status: 'Đã hoàn thành' }],
  ])('is %s: %j', (expected, row) => {
    expect(dated(row)).toBe(expected);
  });

  it('says of the day to come what was found, and whether the item counts before it', () => {
    const toCome = (isDone: boolean) => ({
      role: 'completedOn',
      finding: {
        rule: 'status/day-to-come',
        severity: 'warning',
        found: '20/12/2026',
        facts: { day: '20/12/2026', isDone },
      },
    });
    const before = (status: GridCell) => read({ status, completedOn: '20/12/2026' }).doneOn?.before;
    expect(before(null)).toEqual({ status: 'unknown', findings: [toCome(false)] });
    expect(before('Đã hoàn thành')).toEqual({ status: 'done', findings: [toCome(true)] });
  });
});
