import { parseIsoDate } from '../../../src/domain/calendar/iso-date';
import type { ProgressDay } from '../../../src/domain/progress/progress-day';

/** Day, done of 12, overdue: an office that began in February, forgot the summer, and ran every week since. */
const DAYS: readonly (readonly [string, number, number])[] = [
  ['2024-02-05', 1, 0],
  ['2024-02-19', 1, 0],
  ['2024-03-11', 1, 0],
  ['2024-04-02', 2, 0],
  ['2024-04-22', 2, 0],
  ['2024-05-20', 2, 0],
  ['2024-07-01', 3, 1],
  ['2024-09-02', 3, 2],
  ['2024-09-17', 3, 2],
  ['2024-09-24', 4, 1],
  ['2024-10-01', 4, 3],
  ['2024-10-08', 5, 3],
  ['2024-10-15', 5, 3],
];

export function sampleProgress(): readonly ProgressDay[] {
  return DAYS.flatMap(([iso, done, overdue]) => {
    const day = parseIsoDate(iso);
    return day === undefined ? [] : [{ day, done, total: 12, overdue }];
  });
}
