import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { progressWeeks } from '../../../src/domain/progress/progress-weeks';
import { day, on, written } from './progress-vocabulary';

const PLANNED = ['2023-12-15', '2024-01-31', '2024-01-31', '2024-06-30', '2024-09-30', '2024-12-31'].map(on);

const weeks = (days: readonly string[]): ReturnType<typeof progressWeeks> =>
  progressWeeks(2024, PLANNED, days.map(day));

test('progressWeeks() has the 53 weeks that 2024 touches, each with what the plan wants done by its Sunday', () => {
  const found = weeks([]);
  expect(found).toHaveLength(53);
  const planned = new Map(found.map((week) => [formatIsoDate(week.monday), week.planned]));
  // 31 January is a Wednesday, 30 June a Sunday, 30 September a Monday, 31 December a Tuesday.
  expect(
    [
      '2024-01-01',
      '2024-01-22',
      '2024-01-29',
      '2024-06-17',
      '2024-06-24',
      '2024-09-23',
      '2024-09-30',
      '2024-12-23',
      '2024-12-30',
    ].map((monday) => planned.get(monday)),
  ).toEqual([1, 1, 3, 3, 4, 4, 5, 5, 6]);
});

test('progressWeeks() begins with the week of 1 January, even in December', () => {
  expect(formatIsoDate(progressWeeks(2025, [], [])[0]!.monday)).toBe('2024-12-30');
});

test('progressWeeks() holds of each week the latest day on which the sheet was computed', () => {
  const found = weeks(['2024-10-14 8/23 5', '2024-10-16 9/23 4', '2024-10-20 10/23 4', '2024-10-21 11/23 3']);
  const recorded = found.flatMap((week) =>
    week.recorded === undefined ? [] : [[formatIsoDate(week.monday), written(week.recorded)]],
  );
  expect(recorded).toEqual([
    ['2024-10-14', '2024-10-20 10/23 4'],
    ['2024-10-21', '2024-10-21 11/23 3'],
  ]);
});

test('progressWeeks() goes on while the plan is settled in the next year, but not for another plan', () => {
  const settled = weeks(['2025-01-08 23/23 0']);
  expect(settled).toHaveLength(54);
  expect(settled.at(-1)?.recorded?.done).toBe(23);
  expect(weeks(['2023-12-31 3/23 0', '2025-07-01 23/23 0']).filter(({ recorded }) => recorded)).toEqual([]);
});
