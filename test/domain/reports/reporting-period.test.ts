import { formatIsoDate, parseIsoDate } from '../../../src/domain/calendar/iso-date';
import { periodsJustEnded, sendByDay } from '../../../src/domain/reports/periods-just-ended';
import {
  formatPeriodName,
  parsePeriodName,
  type PeriodCalendar,
  type ReportingPeriod,
  reportingPeriod,
  yearToDate,
} from '../../../src/domain/reports/reporting-period';

function day(text: string) {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

function period(name: string, calendar: PeriodCalendar): ReportingPeriod {
  const parsed = parsePeriodName(name);
  if (!parsed) throw new Error(`${name} is no period`);
  return reportingPeriod(parsed, calendar);
}

const daysOf = ({ start, end }: ReportingPeriod): string => `${formatIsoDate(start)}..${formatIsoDate(end)}`;

describe('reportingPeriod() by the decree', () => {
  test.each([
    ['2024-01', '2023-12-15..2024-01-14'],
    ['2024-02', '2024-01-15..2024-02-14'],
    ['2024-03', '2024-02-15..2024-03-14'],
    ['2025-03', '2025-02-15..2025-03-14'],
    ['2024-04', '2024-03-15..2024-04-14'],
    ['2024-05', '2024-04-15..2024-05-14'],
    ['2024-06', '2024-05-15..2024-06-14'],
    ['2024-07', '2024-06-15..2024-07-14'],
    ['2024-08', '2024-07-15..2024-08-14'],
    ['2024-09', '2024-08-15..2024-09-14'],
    ['2024-10', '2024-09-15..2024-10-14'],
    ['2024-11', '2024-10-15..2024-11-14'],
    ['2024-12', '2024-11-15..2024-12-14'],
    ['2026-01', '2025-12-15..2026-01-14'],
    ['2024-Q1', '2023-12-15..2024-03-14'],
    ['2024-Q2', '2024-03-15..2024-06-14'],
    ['2024-Q3', '2024-06-15..2024-09-14'],
    ['2024-Q4', '2024-09-15..2024-12-14'],
    ['2024-H1', '2023-12-15..2024-06-14'],
    ['2024-H2', '2024-06-15..2024-12-14'],
    ['2024-9M', '2023-12-15..2024-09-14'],
    ['2024', '2023-12-15..2024-12-14'],
    ['2026', '2025-12-15..2026-12-14'],
    ['2024-06-01..2024-08-31', '2024-06-01..2024-08-31'],
  ])('%s is %s', (name, days) => {
    expect(daysOf(period(name, 'decree'))).toBe(days);
  });

  test('periods of one kind follow one another without a gap', () => {
    const ends = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1'].map((name) =>
      period(name, 'decree'),
    );
    ends.slice(1).forEach(({ start }, index) => {
      const before = ends[index]?.end;
      expect({ ...before, day: (before?.day ?? 0) + 1 }).toEqual(start);
    });
  });
});

describe('reportingPeriod() by the calendar', () => {
  test.each([
    ['2024-01', '2024-01-01..2024-01-31'],
    ['2024-02', '2024-02-01..2024-02-29'],
    ['2023-02', '2023-02-01..2023-02-28'],
    ['2100-02', '2100-02-01..2100-02-28'],
    ['2000-02', '2000-02-01..2000-02-29'],
    ['2024-04', '2024-04-01..2024-04-30'],
    ['2024-12', '2024-12-01..2024-12-31'],
    ['2024-Q1', '2024-01-01..2024-03-31'],
    ['2024-Q2', '2024-04-01..2024-06-30'],
    ['2024-Q3', '2024-07-01..2024-09-30'],
    ['2024-Q4', '2024-10-01..2024-12-31'],
    ['2024-H1', '2024-01-01..2024-06-30'],
    ['2024-H2', '2024-07-01..2024-12-31'],
    ['2024-9M', '2024-01-01..2024-09-30'],
    ['2024', '2024-01-01..2024-12-31'],
    ['2024-02-29..2024-02-29', '2024-02-29..2024-02-29'],
    ['2023-12-20..2024-01-10', '2023-12-20..2024-01-10'],
  ])('%s is %s', (name, days) => {
    expect(daysOf(period(name, 'plain'))).toBe(days);
  });
});

describe('parsePeriodName()', () => {
  test.each(['2024', '2024-H1', '2024-H2', '2024-9M', '2024-Q3', '2024-06', '2024-06-01..2024-08-31'])(
    'reads %s, and it is written the same',
    (text) => {
      const name = parsePeriodName(text);
      expect(name && formatPeriodName(name)).toBe(text);
    },
  );

  test.each([
    '',
    '24',
    '2024-Q5',
    '2024-Q0',
    '2024-H3',
    '2024-6M',
    '2024-13',
    '2024-00',
    '2024-6',
    'Q3-2024',
    '2024-06-31..2024-07-01',
    '2024-07-01..2024-06-30',
    '2024-06-01',
    ' 2024',
  ])('refuses "%s"', (text) => {
    expect(parsePeriodName(text)).toBeUndefined();
  });
});

describe('yearToDate()', () => {
  test.each<[string, PeriodCalendar, string]>([
    ['2024-Q3', 'decree', '2023-12-15..2024-09-14'],
    ['2024-01', 'decree', '2023-12-15..2024-01-14'],
    ['2024-12', 'decree', '2023-12-15..2024-12-14'],
    ['2024', 'decree', '2023-12-15..2024-12-14'],
    ['2024-Q3', 'plain', '2024-01-01..2024-09-30'],
    ['2024-12', 'plain', '2024-01-01..2024-12-31'],
    // After 14 December the decree counts the next year.
    ['2024-12-15..2024-12-20', 'decree', '2024-12-15..2024-12-20'],
    ['2024-12-16..2025-01-20', 'decree', '2024-12-15..2025-01-20'],
    ['2024-12-01..2024-12-14', 'decree', '2023-12-15..2024-12-14'],
    ['2023-06-01..2024-06-30', 'plain', '2023-06-01..2024-06-30'],
  ])('%s by %s: %s', (name, calendar, days) => {
    expect(daysOf(yearToDate(period(name, calendar), calendar))).toBe(days);
  });
});

describe('periodsJustEnded()', () => {
  test.each<[string, PeriodCalendar, string]>([
    ['2024-09-14', 'decree', '2024-Q3 2024-9M 2024-09 2024-H1 2023'],
    ['2024-09-13', 'decree', '2024-08 2024-Q2 2024-H1 2023 2023-9M'],
    ['2024-12-14', 'decree', '2024-Q4 2024-H2 2024 2024-12 2024-9M'],
    ['2024-12-31', 'decree', '2024-Q4 2024-H2 2024 2024-12 2024-9M'],
    ['2025-01-14', 'decree', '2025-01 2024-Q4 2024-H2 2024 2024-9M'],
    ['2024-03-01', 'decree', '2024-02 2023-Q4 2023-H2 2023 2023-9M'],
    ['2024-03-31', 'plain', '2024-Q1 2024-03 2023-H2 2023 2023-9M'],
    ['2024-03-30', 'plain', '2024-02 2023-Q4 2023-H2 2023 2023-9M'],
    ['2024-02-29', 'plain', '2024-02 2023-Q4 2023-H2 2023 2023-9M'],
  ])('on %s by %s: %s', (today, calendar, names) => {
    const ended = periodsJustEnded(day(today), calendar).map(({ name }) => formatPeriodName(name));
    expect(ended.join(' ')).toBe(names);
  });
});

test('sendByDay() counts days after the end', () => {
  expect(formatIsoDate(sendByDay(period('2024-Q3', 'decree'), 3))).toBe('2024-09-17');
  expect(formatIsoDate(sendByDay(period('2024-02', 'plain'), 1))).toBe('2024-03-01');
});
