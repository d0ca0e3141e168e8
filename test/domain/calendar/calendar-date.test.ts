import fc from 'fast-check';
import {
  addDays,
  calendarDate,
  compareDates,
  dateFromDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  isLeapYear,
  isoWeekday,
} from '../../../src/domain/calendar/calendar-date';
import { dateFromSerial, serialFromDate } from '../../../src/domain/calendar/excel-serial';
import { formatIsoDate, parseIsoDate } from '../../../src/domain/calendar/iso-date';

const SEED = 1_904;
const day = (iso: string) => parseIsoDate(iso) ?? { year: 0, month: 0, day: 0 };

test.each([
  [2024, true],
  [2023, false],
  [1900, false],
  [2000, true],
])('the year %d is a leap year: %s', (year, expected) => {
  expect(isLeapYear(year)).toBe(expected);
});

test.each([
  [2024, 2, 30],
  [2023, 2, 29],
  [2024, 4, 31],
  [2024, 13, 1],
  [2024, 0, 1],
  [2024, 6, 0],
  [2024, 6, 1.5],
])('calendarDate() refuses %d-%d-%d', (year, month, ofMonth) => {
  expect(calendarDate(year, month, ofMonth)).toBeUndefined();
});

test('daysInMonth() is 0 where there is no such month', () => {
  expect([0, 13, 2, 4, 12].map((month) => daysInMonth(2024, month))).toEqual([0, 0, 29, 30, 31]);
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2024-01-01', -1, '2023-12-31'],
  ['2024-12-31', 1, '2025-01-01'],
  ['1970-01-01', 0, '1970-01-01'],
])('%s and %d days is %s', (from, days, to) => {
  expect(formatIsoDate(addDays(day(from), days))).toBe(to);
});

test.each([
  ['2024-11-15', 5],
  ['2024-06-30', 7],
  ['2024-07-01', 1],
  ['1969-12-31', 3],
])('%s is day %d of its week', (iso, expected) => {
  expect(isoWeekday(day(iso))).toBe(expected);
});

test('a day number and its day are one thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 2_900_000 }), (days) => {
      const date = dateFromDayNumber(days);
      expect(calendarDate(date.year, date.month, date.day)).toEqual(date);
      expect(dayNumber(date)).toBe(days);
      expect(compareDates(date, addDays(date, 1))).toBeLessThan(0);
      expect(daysBetween(date, addDays(date, 40))).toBe(40);
    }),
    { seed: SEED, numRuns: 5_000 },
  );
});

test.each([
  [61, '1900-03-01'],
  [45611, '2024-11-15'],
  [45611.99, '2024-11-15'],
  [2_958_465, '9999-12-31'],
])('the serial %d is %s', (serial, iso) => {
  expect(formatIsoDate(dateFromSerial(serial) ?? day('0001-01-01'))).toBe(iso);
  expect(serialFromDate(day(iso))).toBe(Math.floor(serial));
});

test.each([0, 1, 60, -5, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])(
  'the serial %d is no day',
  (serial) => {
    expect(dateFromSerial(serial)).toBeUndefined();
  },
);

test('a workbook of 1904 counts from another day', () => {
  expect(dateFromSerial(0, '1904')).toEqual({ year: 1904, month: 1, day: 1 });
  expect(dateFromSerial(45611 - 1462, '1904')).toEqual(dateFromSerial(45611));
});

test.each(['2024-2-30', '30/6/2024', '2024-02-30', ''])('parseIsoDate() refuses "%s"', (text) => {
  expect(parseIsoDate(text)).toBeUndefined();
});
