import type { ItemStatus } from '../../../src/domain/appendix/status/item-status';
import { formatIsoDate, parseIsoDate } from '../../../src/domain/calendar/iso-date';
import { parseDeadline } from '../../../src/domain/deadlines/parse-deadline';
import { standingOf } from '../../../src/domain/review/standing';

interface Settings {
  readonly beforeIsStrict?: boolean;
  readonly dueSoonDays?: number;
  readonly planYear?: number;
}

/** "overdue 2024-06-30 +5", "dueSoon 2024-06-30 -3", "onTime …", "noDate next …", and the findings by name. */
function standing(text: string, status: ItemStatus, day: string, settings: Settings = {}) {
  const { beforeIsStrict = true, dueSoonDays = 7, planYear = 2024 } = settings;
  const asOf = parseIsoDate(day);
  if (!asOf) throw new Error(`${day} is no day`);
  const { deadline } = parseDeadline({ kind: 'text', text, shown: text, format: 'General' }, { planYear });
  const options = { asOf, dueSoonDays, beforeIsStrict, countNotApplicable: true };
  const { standing: stands, findings } = standingOf(
    { deadline, status, deadlineText: text },
    options,
    planYear,
  );
  const said = findings.map(({ rule }) => ` ${rule}`).join('');
  switch (stands.kind) {
    case 'overdue':
      return `overdue ${formatIsoDate(stands.lastDay)} +${String(stands.daysLate)}${said}`;
    case 'dueSoon':
    case 'onTime':
      return `${stands.kind} ${formatIsoDate(stands.lastDay)} -${String(stands.daysLeft)}${said}`;
    case 'noDate':
      return (stands.next ? `noDate next ${formatIsoDate(stands.next)}` : 'noDate') + said;
    case 'done':
    case 'doneLate':
    case 'notApplicable':
      return stands.kind + said;
  }
}

describe('a single day', () => {
  test.each<[string, ItemStatus, string, string]>([
    ['30/6/2024', 'inProgress', '2024-06-01', 'onTime 2024-06-30 -29'],
    ['30/6/2024', 'inProgress', '2024-06-22', 'onTime 2024-06-30 -8'],
    ['30/6/2024', 'inProgress', '2024-06-23', 'dueSoon 2024-06-30 -7'],
    ['30/6/2024', 'notStarted', '2024-06-30', 'dueSoon 2024-06-30 -0'],
    ['30/6/2024', 'inProgress', '2024-07-01', 'overdue 2024-06-30 +1'],
    ['30/6/2024', 'unknown', '2024-07-31', 'overdue 2024-06-30 +31'],
    ['30/6/2024', 'conflict', '2024-07-01', 'overdue 2024-06-30 +1'],
    ['30/6/2024', 'done', '2024-07-01', 'done'],
    ['30/6/2024', 'doneLate', '2024-07-01', 'doneLate'],
    ['30/6/2024', 'notApplicable', '2024-07-01', 'notApplicable'],
    ['Trước 30/6/2024', 'inProgress', '2024-06-30', 'overdue 2024-06-29 +1'],
    ['Trước 17h00 ngày 20/6/2024', 'inProgress', '2024-06-20', 'dueSoon 2024-06-20 -0'],
    ['Quý II/2024', 'inProgress', '2024-07-01', 'overdue 2024-06-30 +1'],
    ['Từ 01/3 đến 30/6/2024', 'inProgress', '2024-02-01', 'onTime 2024-06-30 -150'],
    ['Từ 01/3 đến 30/6/2024', 'inProgress', '2024-07-01', 'overdue 2024-06-30 +1'],
    ['Năm 2024', 'notStarted', '2025-01-01', 'overdue 2024-12-31 +1'],
    ['30/12/2024', 'notStarted', '2025-01-02', 'overdue 2024-12-30 +3'],
    ['28/2/2024', 'notStarted', '2024-03-01', 'overdue 2024-02-28 +2'],
  ])('%s, %s, seen on %s: %s', (text, status, day, expected) => {
    expect(standing(text, status, day)).toBe(expected);
  });

  test('counts the named day of "trước" as on time where the user chose so', () => {
    expect(standing('Trước 30/6/2024', 'inProgress', '2024-06-30', { beforeIsStrict: false })).toBe(
      'dueSoon 2024-06-30 -0',
    );
    expect(standing('Trước 30/6/2024', 'inProgress', '2024-07-01', { beforeIsStrict: false })).toBe(
      'overdue 2024-06-30 +1',
    );
  });

  test('is due soon only within the days that the user chose', () => {
    expect(standing('30/6/2024', 'inProgress', '2024-06-29', { dueSoonDays: 0 })).toBe(
      'onTime 2024-06-30 -1',
    );
    expect(standing('30/6/2024', 'inProgress', '2024-06-30', { dueSoonDays: 0 })).toBe(
      'dueSoon 2024-06-30 -0',
    );
    expect(standing('30/6/2024', 'inProgress', '2024-06-01', { dueSoonDays: 30 })).toBe(
      'dueSoon 2024-06-30 -29',
    );
  });
});

describe('a list', () => {
  const passed = ' deadline/period-passed';
  test.each<[ItemStatus, string, string]>([
    ['notStarted', '2024-06-30', 'dueSoon 2024-06-30 -0'],
    ['notStarted', '2024-07-01', 'overdue 2024-06-30 +1'],
    ['unknown', '2024-10-01', 'overdue 2024-06-30 +93'],
    ['inProgress', '2024-07-01', `onTime 2024-11-30 -152${passed}`],
    ['inProgress', '2024-11-25', `dueSoon 2024-11-30 -5${passed}`],
    ['conflict', '2024-07-01', `onTime 2024-11-30 -152${passed}`],
    ['inProgress', '2024-12-01', 'overdue 2024-11-30 +1'],
    ['notStarted', '2024-12-01', 'overdue 2024-11-30 +1'],
    ['done', '2024-12-01', 'done'],
  ])('%s, seen on %s: %s', (status, day, expected) => {
    expect(standing('30/6 và 30/11/2024', status, day)).toBe(expected);
  });
});

describe('a rhythm is never overdue', () => {
  const passed = ' deadline/period-passed';
  test.each<[string, ItemStatus, string, string]>([
    ['Hằng quý', 'inProgress', '2024-02-10', 'noDate next 2024-03-31'],
    ['Hằng quý', 'notStarted', '2024-10-15', `noDate next 2024-12-31${passed}`],
    ['Hằng quý', 'unknown', '2024-12-31', `noDate next 2024-12-31${passed}`],
    ['Hằng quý', 'unknown', '2025-01-01', `noDate next 2025-03-31${passed}`],
    ['Hằng quý', 'done', '2024-10-15', 'done'],
    ['Trước ngày 25 hằng tháng', 'inProgress', '2024-01-10', 'noDate next 2024-01-24'],
    ['Trước ngày 25 hằng tháng', 'inProgress', '2024-01-25', `noDate next 2024-02-24${passed}`],
    ['Thứ sáu hằng tuần', 'inProgress', '2024-06-19', 'noDate next 2024-06-21'],
    ['Thứ sáu hằng tuần', 'inProgress', '2024-06-21', 'noDate next 2024-06-21'],
    ['trước thứ sáu hằng tuần', 'inProgress', '2024-06-21', 'noDate next 2024-06-27'],
    ['Hằng tuần', 'inProgress', '2024-06-21', 'noDate'],
    ['Hằng ngày', 'inProgress', '2024-06-21', 'noDate next 2024-06-21'],
    ['ngày 15 tháng đầu tiên của quý sau', 'inProgress', '2024-12-20', `noDate next 2025-01-15${passed}`],
    ['Hằng tháng từ tháng 3 đến tháng 6', 'inProgress', '2024-07-01', `noDate${passed}`],
  ])('%s, %s, seen on %s: %s', (text, status, day, expected) => {
    expect(standing(text, status, day)).toBe(expected);
  });
});

test.each(['Thường xuyên', 'Theo quy định', '31/6/2024', '-', '', 'Từ tháng 5'])(
  '"%s" has no day to be late for',
  (text) => {
    expect(standing(text, 'notStarted', '2030-01-01')).toBe('noDate');
  },
);

test('what is said of a period gone by is said of a blank text where nobody knows it', () => {
  const options = {
    asOf: { year: 2024, month: 7, day: 10 },
    dueSoonDays: 7,
    beforeIsStrict: true,
    countNotApplicable: true,
  };
  const parts = [6, 12].map((month) => ({ kind: 'date', date: { year: 2024, month, day: 30 } }) as const);
  expect(
    standingOf({ deadline: { kind: 'list', parts }, status: 'inProgress' }, options, 2024).findings,
  ).toEqual([
    {
      rule: 'deadline/period-passed',
      severity: 'info',
      found: '',
      facts: { lastDay: '30/06/2024', next: '30/12/2024' },
    },
  ]);
});

test('what is said of a period gone by names it and the next one', () => {
  const { deadline } = parseDeadline(
    { kind: 'text', text: 'Hằng quý', shown: 'Hằng quý', format: 'General' },
    { planYear: 2024 },
  );
  const options = {
    asOf: { year: 2024, month: 7, day: 10 },
    dueSoonDays: 7,
    beforeIsStrict: true,
    countNotApplicable: true,
  };
  expect(
    standingOf({ deadline, status: 'unknown', deadlineText: 'Hằng quý' }, options, 2024).findings,
  ).toEqual([
    {
      rule: 'deadline/period-passed',
      severity: 'info',
      found: 'Hằng quý',
      facts: { lastDay: '30/06/2024', next: '30/09/2024' },
    },
  ]);
});
