import { serialFromDate } from '../../../src/domain/calendar/excel-serial';
import { parseIsoDate } from '../../../src/domain/calendar/iso-date';
import type { Standing } from '../../../src/domain/review/appendix-review';
import { type GridCell, snapshotFromGrid } from '../../support/snapshot-from-grid';
import { reviewSnapshot } from './review-fixture';

interface Row {
  readonly status?: GridCell;
  readonly completedOn?: GridCell;
  /** The last day of the year where it is left out. */
  readonly deadline?: string;
  /** 30 November 2026 where it is left out. */
  readonly asOf?: string;
}

/** The state of the one item of a plan of 2026, how it stands, and the rules that speak of its state. */
function stateOf({
  status = '',
  completedOn = '',
  deadline = '31/12/2026',
  asOf = '2026-11-30',
}: Row): string {
  const grid = [
    ['Kế hoạch cải cách hành chính năm 2026'],
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Ngày hoàn thành', 'Tình trạng'],
    [1, 'Rà soát thủ tục hành chính', 'Công chức A', deadline, completedOn, status],
    [2, 'Niêm yết thủ tục hành chính', 'Công chức B', deadline, '', 'Đang thực hiện'],
  ];
  const { items, findings } = reviewSnapshot(snapshotFromGrid(grid), asOf);
  const [reviewed] = items;
  const said = findings
    .filter(({ row, rule }) => row === 3 && rule.startsWith('status/'))
    .map(({ rule, column, severity }) => `${rule} at ${'ABCDEF'.charAt(column - 1)}, ${severity}`);
  return [`${reviewed?.item.status ?? ''}, ${reviewed?.standing.kind ?? ''}`, ...said].join('; ');
}

/** A day as Excel keeps it. */
function cell(iso: string, format = 'dd/mm/yyyy', timeOfDay = 0): GridCell {
  const day = parseIsoDate(iso);
  if (!day) throw new Error(`${iso} is no day`);
  return { value: serialFromDate(day) + timeOfDay, format };
}

const TO_COME_IN_COLUMN = 'status/day-to-come at E, warning';
const TO_COME_IN_STATUS = 'status/day-to-come at F, warning';

describe('a day of completion that stands alone', () => {
  it.each<[string, Row]>([
    // The day itself has come; the day after it has not.
    ['done, done', { completedOn: '29/11/2026' }],
    ['done, done', { completedOn: '30/11/2026' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: '1/12/2026' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: '20/12/2026' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: 'ngày 20 tháng 12 năm 2026' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: 'Trước 20/12/2026' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: '20/12/2026 (QĐ số 5)' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: '30/6/2026 và 31/12/2026' }],
    // Before and after the deadline.
    [`unknown, overdue; ${TO_COME_IN_COLUMN}`, { completedOn: '20/12/2026', deadline: '15/11/2026' }],
    [`unknown, dueSoon; ${TO_COME_IN_COLUMN}`, { completedOn: '20/12/2026', deadline: '5/12/2026' }],
    [
      `unknown, overdue; ${TO_COME_IN_COLUMN}`,
      { completedOn: '20/12/2026', deadline: '15/12/2026', asOf: '2026-12-19' },
    ],
    ['doneLate, doneLate', { completedOn: '20/12/2026', deadline: '15/12/2026', asOf: '2026-12-20' }],
    [
      `unknown, overdue; ${TO_COME_IN_COLUMN}`,
      { completedOn: '20/12/2026', deadline: '30/6/2026 và 31/12/2026' },
    ],
    // An earlier cut-off: what was done after it was not done by then.
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: '20/11/2026', asOf: '2026-10-31' }],
    ['done, done', { completedOn: '20/12/2026', asOf: '2027-01-05' }],
    // The year is the plan's.
    ['done, done', { completedOn: '20/11' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: '20/12' }],
    // Of a month or a quarter it is enough that it has begun.
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: 'Tháng 12' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: '12/2026' }],
    ['done, done', { completedOn: 'Tháng 12', asOf: '2026-12-01' }],
    ['done, done', { completedOn: 'Tháng 11' }],
    ['done, done', { completedOn: 'Quý 4' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: 'Quý 4/2026', asOf: '2026-09-30' }],
    // Days as Excel keeps them.
    ['done, done', { completedOn: cell('2026-11-30') }],
    ['done, done', { completedOn: cell('2026-11-30', 'dd/mm/yyyy hh:mm', 0.75) }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: cell('2026-12-01') }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: cell('2026-12-20', 'General') }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: cell('2026-12-01', 'mm/yyyy') }],
    // A day that does not exist is not understood.
    ['unknown, onTime; status/unread at E, warning', { completedOn: '31/11/2026' }],
    ['unknown, onTime; status/unread at E, warning', { completedOn: '15/13/2026' }],
    // What names no day says what it said.
    ['unknown, onTime; status/unread at E, warning', { completedOn: 'x' }],
    ['unknown, onTime; status/unread at E, warning', { completedOn: 'Quý IV' }],
    ['done, done', { completedOn: 'QĐ số 12/QĐ-UBND' }],
    // A day among other words.
    ['done, done', { completedOn: 'QĐ số 12/QĐ-UBND ngày 20/11/2026' }],
    ['doneLate, doneLate', { completedOn: 'QĐ số 12/QĐ-UBND ngày 20/11/2026', deadline: '15/11/2026' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: 'QĐ số 12/QĐ-UBND ngày 20/12/2026' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: 'QĐ số 12/QĐ-UBND ngày 20/12' }],
    ['done, done', { completedOn: 'QĐ số 12/QĐ-UBND ngày 20/11' }],
    ['inProgress, onTime', { completedOn: '20/12/2026 (dự kiến)' }],
  ])('says "%s" of %j', (expected, row) => {
    expect(stateOf(row)).toBe(expected);
  });
});

describe('a day of completion beside words', () => {
  it.each<[string, Row]>([
    ['done, done', { status: 'Đã hoàn thành', completedOn: '20/11/2026' }],
    [`done, done; ${TO_COME_IN_COLUMN}`, { status: 'Đã hoàn thành', completedOn: '20/12/2026' }],
    [`done, done; ${TO_COME_IN_COLUMN}`, { status: 'Hoàn thành', completedOn: cell('2026-12-20') }],
    [`done, done; ${TO_COME_IN_COLUMN}`, { completedOn: 'Đã hoàn thành ngày 20/12/2026' }],
    [`unknown, onTime; ${TO_COME_IN_COLUMN}`, { completedOn: 'Hoàn thành ngày 20/12/2026' }],
    [`doneLate, doneLate; ${TO_COME_IN_COLUMN}`, { status: 'Hoàn thành quá hạn', completedOn: '20/12/2026' }],
    [
      `done, done; ${TO_COME_IN_COLUMN}`,
      { status: 'Đã hoàn thành ngày 20/12/2026', completedOn: '20/12/2026' },
    ],
    [
      'doneLate, doneLate',
      { status: 'Đã hoàn thành ngày 20/11/2026', completedOn: '20/11/2026', deadline: '15/11/2026' },
    ],
    // It became late on a day that has not come.
    [
      `done, done; ${TO_COME_IN_COLUMN}`,
      { status: 'Đã hoàn thành', completedOn: '20/12/2026', deadline: '15/12/2026' },
    ],
    // A day that is planned contradicts nobody; one that has come does.
    [`inProgress, onTime; ${TO_COME_IN_COLUMN}`, { status: 'Đang thực hiện', completedOn: '20/12/2026' }],
    [
      'conflict, onTime; status/conflict at F, error',
      { status: 'Đang thực hiện', completedOn: '20/11/2026' },
    ],
    [
      `notStarted, overdue; ${TO_COME_IN_COLUMN}`,
      { status: 'Chưa thực hiện', completedOn: '20/12/2026', deadline: '15/11/2026' },
    ],
    [
      `notApplicable, notApplicable; ${TO_COME_IN_COLUMN}`,
      { status: 'Không phát sinh', completedOn: '20/12/2026' },
    ],
    [
      `unknown, onTime; ${TO_COME_IN_COLUMN}; status/unread at F, warning`,
      { status: 'Xem lại', completedOn: '20/12/2026' },
    ],
    [
      `unknown, onTime; ${TO_COME_IN_STATUS}`,
      { status: 'Hoàn thành ngày 20/12/2026', completedOn: '5/11/2026' },
    ],
    ['done, done', { status: 'Đã hoàn thành', completedOn: '31/11/2026' }],
  ])('says "%s" of %j', (expected, row) => {
    expect(stateOf(row)).toBe(expected);
  });
});

describe('a day within the words of a status', () => {
  it.each<[string, Row]>([
    ['done, done', { status: 'Hoàn thành ngày 20/11/2026' }],
    ['done, done', { status: 'Hoàn thành ngày 30/11/2026' }],
    // Without "đã" it is a promise until the day has come.
    [`unknown, onTime; ${TO_COME_IN_STATUS}`, { status: 'Hoàn thành ngày 1/12/2026' }],
    [`unknown, onTime; ${TO_COME_IN_STATUS}`, { status: 'Hoàn thành ngày 20 tháng 12 năm 2026' }],
    [`unknown, onTime; ${TO_COME_IN_STATUS}`, { status: 'Hoàn thành tháng 12/2026' }],
    [`unknown, onTime; ${TO_COME_IN_STATUS}`, { status: '20/12/2026: hoàn thành' }],
    [`unknown, onTime; ${TO_COME_IN_STATUS}`, { status: 'hoan thanh ngay 20/12/2026' }],
    [`unknown, onTime; ${TO_COME_IN_STATUS}`, { status: 'Xong 31/12' }],
    [`unknown, onTime; ${TO_COME_IN_STATUS}`, { status: 'Hoàn thành đúng hạn ngày 20/12/2026' }],
    ['done, done', { status: 'Xong 15/6' }],
    // "Đã" says that it is done, whatever the day.
    [`done, done; ${TO_COME_IN_STATUS}`, { status: 'Đã hoàn thành ngày 20/12/2026' }],
    [`done, done; ${TO_COME_IN_STATUS}`, { status: 'Đã hoàn thành 20/12/2026, đã gửi báo cáo' }],
    [`done, done; ${TO_COME_IN_STATUS}`, { status: 'Đã xong 31/12' }],
    [`done, done; ${TO_COME_IN_STATUS}`, { status: 'Đã được khắc phục xong ngày 20/12/2026' }],
    [`done, done; ${TO_COME_IN_STATUS}`, { status: '20/12/2026 đã hoàn thành' }],
    [`done, done; ${TO_COME_IN_STATUS}`, { status: 'Đã ban hành ngày 20/12/2026' }],
    [`done, done; ${TO_COME_IN_STATUS}`, { status: 'da hoan thanh ngay 20/12/2026' }],
    // A day alone.
    ['done, done; status/from-evidence at F, info', { status: '20/11/2026' }],
    [`unknown, onTime; ${TO_COME_IN_STATUS}`, { status: '20/12/2026' }],
    [`unknown, onTime; ${TO_COME_IN_STATUS}`, { status: cell('2026-12-20') }],
    // Days on which nothing was completed.
    ['done, done', { status: 'Đã hoàn thành trước ngày 20/12/2026' }],
    ['unknown, onTime; status/unread at F, warning', { status: 'Hoàn thành trước ngày 20/12/2026' }],
    ['done, done', { status: 'Đã gửi giấy mời họp ngày 20/12/2026' }],
    ['done, done', { status: 'Đã ban hành KH số 12/KH-UBND ngày 15/3/2026, thực hiện đến 31/12/2026' }],
    ['inProgress, onTime', { status: 'Đang thực hiện, báo cáo ngày 20/12/2026' }],
  ])('says "%s" of %j', (expected, row) => {
    expect(stateOf(row)).toBe(expected);
  });

  it('of a diary is the day of the entry that is read', () => {
    const diary = 'Ngày 15/3: đang thực hiện\nNgày 20/12: đã hoàn thành';
    expect(stateOf({ status: diary })).toBe(`done, done; status/last-entry at F, info; ${TO_COME_IN_STATUS}`);
    expect(stateOf({ status: diary, asOf: '2026-12-20' })).toBe('done, done; status/last-entry at F, info');
  });
});

describe('a day before the year of the plan', () => {
  const EARLIER = 'status/earlier-year at F, warning';

  it.each<[string, Row]>([
    [`done, done; ${EARLIER}`, { status: 'Đã hoàn thành năm 2025' }],
    [`done, done; ${EARLIER}`, { status: 'Hoàn thành từ năm 2025' }],
    [`done, done; ${EARLIER}`, { status: 'Đã thực hiện năm trước' }],
    [`done, done; ${EARLIER}`, { status: 'Đã xong từ năm ngoái' }],
    [`done, done; ${EARLIER}`, { status: 'Đã hoàn thành ngày 30/9/2025' }],
    ['done, done; status/earlier-year at E, warning', { completedOn: '15/5/2025' }],
    // A plan is made in the quarter before it.
    ['done, done', { status: 'Đã hoàn thành ngày 1/10/2025' }],
    ['done, done', { completedOn: cell('2025-12-15') }],
    ['done, done', { status: 'Đã hoàn thành năm 2026' }],
    ['done, done', { status: 'Đã hoàn thành từ tháng 3' }],
    // Here the year is that of what was made or mended.
    ['done, done', { status: 'Đã khắc phục tồn tại năm 2025' }],
    ['done, done', { status: 'Đã hoàn thành báo cáo tổng kết năm 2025' }],
    ['done, done', { status: 'Đã ban hành Kế hoạch năm 2025' }],
    ['done, done', { status: 'Đã nộp báo cáo năm 2025' }],
    [
      'conflict, onTime; status/conflict at F, error',
      { status: 'Đã hoàn thành năm 2025, năm 2026 chưa triển khai' },
    ],
    ['inProgress, onTime', { status: 'Đã hoàn thành 50% năm 2025' }],
  ])('%s: %j', (state, row) => {
    expect(stateOf(row)).toBe(state);
  });
});

describe('the finding of a day to come', () => {
  const found = (completedOn: GridCell, status = '') => {
    const grid = [
      ['Kế hoạch cải cách hành chính năm 2026'],
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Ngày hoàn thành', 'Tình trạng'],
      [1, 'Rà soát thủ tục hành chính', 'Công chức A', '31/12/2026', completedOn, status],
    ];
    const { findings } = reviewSnapshot(snapshotFromGrid(grid), '2026-11-30');
    return findings.find(({ rule }) => rule === 'status/day-to-come');
  };

  it.each<[GridCell, string, string, object]>([
    ['20/12', '', '20/12', { day: '20/12/2026', isDone: false }],
    ['Tháng 12', '', 'Tháng 12', { day: '01/12/2026', isDone: false }],
    [cell('2026-12-20'), 'Đã hoàn thành', '20/12/2026', { day: '20/12/2026', isDone: true }],
    ['20/12/2026', 'Đang thực hiện', '20/12/2026', { day: '20/12/2026', isDone: false }],
  ])(
    'of %j beside "%s" names what was found, the day and whether the item counts',
    (completedOn, status, text, facts) => {
      expect(found(completedOn, status)).toMatchObject({ found: text, facts });
    },
  );
});

describe('an item whose day of completion is to come', () => {
  const grid = [
    ['Kế hoạch cải cách hành chính năm 2026'],
    ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Ngày hoàn thành'],
    [1, 'Rà soát thủ tục hành chính', 'Công chức A', '15/11/2026', '10/11/2026'],
    [2, 'Niêm yết thủ tục hành chính', 'Công chức A', '15/11/2026', '20/12/2026'],
  ];
  const on = (asOf: string) => reviewSnapshot(snapshotFromGrid(grid), asOf);
  const kinds = (asOf: string): readonly Standing['kind'][] =>
    on(asOf).items.map(({ standing }) => standing.kind);

  it('counts from that day on', () => {
    expect(on('2026-11-30').completion).toEqual({ done: 1, total: 2, overdue: 1, dueSoon: 0 });
    expect(kinds('2026-11-30')).toEqual(['done', 'overdue']);
    expect(on('2026-12-20').completion).toEqual({ done: 2, total: 2, overdue: 0, dueSoon: 0 });
    expect(kinds('2026-12-20')).toEqual(['done', 'doneLate']);
  });
});
