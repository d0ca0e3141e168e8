import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { firstDayOf, lastDayOf, type Period } from '../../../src/domain/calendar/period';

test.each<[Period, string, string]>([
  [{ unit: 'month', year: 2024, month: 2 }, '2024-02-01', '2024-02-29'],
  [{ unit: 'month', year: 2023, month: 2 }, '2023-02-01', '2023-02-28'],
  [{ unit: 'month', year: 2024, month: 12 }, '2024-12-01', '2024-12-31'],
  [{ unit: 'quarter', year: 2024, quarter: 1 }, '2024-01-01', '2024-03-31'],
  [{ unit: 'quarter', year: 2024, quarter: 4 }, '2024-10-01', '2024-12-31'],
  [{ unit: 'months', year: 2024, firstMonth: 1, lastMonth: 6 }, '2024-01-01', '2024-06-30'],
  [{ unit: 'months', year: 2024, firstMonth: 7, lastMonth: 12 }, '2024-07-01', '2024-12-31'],
  [{ unit: 'year', year: 2024 }, '2024-01-01', '2024-12-31'],
  [{ unit: 'years', firstYear: 2021, lastYear: 2025 }, '2021-01-01', '2025-12-31'],
])('%j begins on %s and ends on %s', (period, first, last) => {
  expect(formatIsoDate(firstDayOf(period))).toBe(first);
  expect(formatIsoDate(lastDayOf(period))).toBe(last);
});
