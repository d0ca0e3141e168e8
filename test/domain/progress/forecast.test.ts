import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { type Forecast, forecast } from '../../../src/domain/progress/forecast';
import { day, on } from './progress-vocabulary';

/** In the fewest words. */
function told(found: Forecast): string {
  switch (found.kind) {
    case 'likely':
      return `${found.gained} in ${found.overDays} days: ${found.done}/${found.total} by ${formatIsoDate(found.byDay)}`;
    case 'tooLittle':
      return `tooLittle: ${found.days}`;
    case 'outdated':
      return `outdated: ${formatIsoDate(found.latest)}`;
    case 'standstill':
      return `standstill: ${found.overDays} days`;
    default:
      return found.kind;
  }
}

test.each<readonly [string, readonly string[], string, string]>([
  // 6 in 28 days; 37 days are left: 6 × 37 / 28 = 7.9.
  [
    'the pace of four weeks',
    ['2024-10-27 16/38 3', '2024-11-10 19/38 3', '2024-11-24 22/38 4'],
    '2024-11-24',
    '6 in 28 days: 29/38 by 2024-12-31',
  ],
  // 3 in 14 days; 46 days are left: 3 × 46 / 14 = 9.9.
  [
    'the shortest time of which anything is said: three days over fourteen',
    ['2024-11-01 10/38 3', '2024-11-02 10/38 3', '2024-11-15 13/38 4'],
    '2024-11-20',
    '3 in 14 days: 22/38 by 2024-12-31',
  ],
  [
    'never more than all',
    ['2024-10-01 10/23 3', '2024-10-10 15/23 3', '2024-10-20 20/23 0'],
    '2024-10-20',
    '10 in 19 days: 23/23 by 2024-12-31',
  ],
  [
    'what was done before the four weeks does not count',
    ['2024-01-05 0/38 0', '2024-10-27 16/38 3', '2024-11-10 19/38 3', '2024-11-24 22/38 4'],
    '2024-11-24',
    '6 in 28 days: 29/38 by 2024-12-31',
  ],
  [
    'a day of a clock that ran ahead does not count',
    ['2024-10-27 16/38 3', '2024-11-10 19/38 3', '2024-11-24 22/38 4', '2024-12-20 22/38 4'],
    '2024-11-24',
    '6 in 28 days: 29/38 by 2024-12-31',
  ],
  ['nothing recorded', [], '2024-11-24', 'tooLittle: 0'],
  ['two days', ['2024-11-01 10/38 3', '2024-11-20 13/38 4'], '2024-11-20', 'tooLittle: 2'],
  [
    'three days over thirteen',
    ['2024-11-01 10/38 3', '2024-11-02 10/38 3', '2024-11-14 13/38 4'],
    '2024-11-14',
    'tooLittle: 3',
  ],
  [
    'many days, but one only of the last four weeks',
    ['2024-01-05 0/38 0', '2024-02-05 3/38 0', '2024-03-05 5/38 0', '2024-11-14 13/38 4'],
    '2024-11-14',
    'tooLittle: 1',
  ],
  [
    'the latest day is fifteen days old',
    ['2024-10-01 10/38 3', '2024-10-10 11/38 3', '2024-10-20 13/38 4'],
    '2024-11-04',
    'outdated: 2024-10-20',
  ],
  [
    'nothing more was done',
    ['2024-10-01 13/38 3', '2024-10-10 13/38 3', '2024-10-20 13/38 4'],
    '2024-10-20',
    'standstill: 19 days',
  ],
  [
    'a status was taken back',
    ['2024-10-01 14/38 3', '2024-10-10 13/38 3', '2024-10-20 13/38 4'],
    '2024-10-20',
    'standstill: 19 days',
  ],
  ['all is done', ['2024-10-20 38/38 0'], '2024-10-20', 'allDone'],
  [
    'the year is over',
    ['2024-12-10 30/38 3', '2024-12-20 31/38 3', '2024-12-30 32/38 4'],
    '2025-01-03',
    'yearOver',
  ],
  [
    'days of the year before say nothing of this plan',
    ['2023-11-01 10/38 3', '2023-11-10 10/38 3', '2023-11-20 13/38 4'],
    '2024-01-02',
    'tooLittle: 0',
  ],
])('forecast(): %s', (_, days, today, expected) => {
  expect(told(forecast(2024, days.map(day), on(today)))).toBe(expected);
});
