import { addDays } from '../../../src/domain/calendar/calendar-date';
import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import type { ProgressDay } from '../../../src/domain/progress/progress-day';
import { rememberDay } from '../../../src/domain/progress/remember-day';
import { day, on, written } from './progress-vocabulary';

const remembered = (days: readonly string[], added: string): readonly string[] =>
  rememberDay(days.map(day), day(added)).map(written);

test.each<readonly [string, readonly string[], string, readonly string[]]>([
  ['the first day', [], '2024-10-15 9/23 5', ['2024-10-15 9/23 5']],
  [
    'a later day comes after',
    ['2024-10-14 8/23 5'],
    '2024-10-15 9/23 5',
    ['2024-10-14 8/23 5', '2024-10-15 9/23 5'],
  ],
  ['the same day is replaced', ['2024-10-15 8/23 6'], '2024-10-15 9/23 5', ['2024-10-15 9/23 5']],
  [
    'a day before, from a machine whose clock is behind, stands before',
    ['2024-10-15 9/23 5'],
    '2020-01-01 9/23 5',
    ['2020-01-01 9/23 5', '2024-10-15 9/23 5'],
  ],
])('rememberDay(): %s', (_, days, added, expected) => {
  expect(remembered(days, added)).toEqual(expected);
});

test('rememberDay() hands back the very same list where the day says the same already', () => {
  const days = [day('2024-10-14 8/23 5'), day('2024-10-15 9/23 5')];
  expect(rememberDay(days, day('2024-10-15 9/23 5'))).toBe(days);
});

/** Every day of so many, from a Monday on; the day's place is its count. */
function everyDay(count: number): readonly ProgressDay[] {
  let days: readonly ProgressDay[] = [];
  for (let index = 0; index < count; index += 1) {
    days = rememberDay(days, { day: addDays(on('2024-01-01'), index), done: index, total: 999, overdue: 0 });
  }
  return days;
}

test('rememberDay() keeps sixty days, and of the sixty-first drops the first of the oldest week', () => {
  expect(everyDay(60)).toHaveLength(60);
  expect(everyDay(61).map(written).slice(0, 2)).toEqual(['2024-01-02 1/999 0', '2024-01-03 2/999 0']);
});

test('rememberDay() over 366 days keeps the last day of each week and the latest days whole', () => {
  // 1 January to 31 December 2024 touch 53 weeks: 52 Sundays, and 30 and 31 December. Seven more days fit: the week
  // of 23 December is whole (7), that of 16 December keeps Saturday and Sunday.
  const kept = everyDay(366).map(({ day: at }) => formatIsoDate(at));
  expect(kept).toHaveLength(60);
  expect(kept.slice(0, 3)).toEqual(['2024-01-07', '2024-01-14', '2024-01-21']);
  expect(kept.slice(-12)).toEqual([
    '2024-12-08',
    '2024-12-15',
    '2024-12-22',
    '2024-12-23',
    '2024-12-24',
    '2024-12-25',
    '2024-12-26',
    '2024-12-27',
    '2024-12-28',
    '2024-12-29',
    '2024-12-30',
    '2024-12-31',
  ]);
});

test('rememberDay() over a hundred weeks drops the oldest weeks', () => {
  let days: readonly ProgressDay[] = [];
  for (let week = 0; week < 100; week += 1) {
    days = rememberDay(days, { day: addDays(on('2024-01-01'), week * 7), done: week, total: 99, overdue: 0 });
  }
  expect(days.map(({ done }) => done)).toEqual(Array.from({ length: 60 }, (_, index) => 40 + index));
});
