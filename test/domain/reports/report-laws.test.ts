import fc from 'fast-check';
import type { PeriodCounts } from '../../../src/domain/reports/period-counts';
import { reportOn } from '../../../src/domain/reports/report-on';
import { parsePeriodName, reportingPeriod } from '../../../src/domain/reports/reporting-period';
import { IS_WHOLE_SWEEP } from '../../support/whole-sweep';
import { planOfLines } from './plan-of-lines';

const DEADLINES = [
  '30/6/2024',
  '14/9/2024',
  '15/9/2024',
  'Trước 15/6/2024',
  'Quý I',
  'Tháng 8',
  '30/6/2024 và 31/12/2024',
  'Hằng quý',
  'Thường xuyên',
  'Khi có hướng dẫn',
  '31/6/2024',
  '',
  'Trong năm 2024',
  '29/2/2024',
];
const STATUSES = [
  'Đã hoàn thành',
  'Đã hoàn thành 14/6/2024',
  'Đã hoàn thành 15/9/2024',
  'Hoàn thành quá hạn',
  'Đang thực hiện',
  'Chưa thực hiện',
  '',
  'Không phát sinh',
  'Tạm dừng',
  '[240914] Đã hoàn thành',
];
const PERIODS = ['2024', '2024-H1', '2024-9M', '2024-Q1', '2024-Q3', '2024-06', '2024-06-01..2024-08-31'];

const item = fc
  .tuple(
    fc.constantFrom(...DEADLINES),
    fc.constantFrom(...STATUSES),
    fc.constantFrom('', 'Kế hoạch số 5/KH-UBND'),
  )
  .map((parts) => parts.join('; '));

function sums(of: PeriodCounts): readonly [number, number][] {
  const reasons = Object.values(of.noDayReasons).reduce((sum, count) => sum + count, 0);
  return [
    [of.done, of.doneOnTime + of.doneLate + of.doneUnknown],
    [of.notDone, of.inTime + of.overdue + of.noDay],
    [of.total, of.done + of.notDone],
    [of.noDay, reasons],
  ];
}

const CASES = IS_WHOLE_SWEEP ? 5_000 : 1_000;

test('the parts of every count add up, and the lists are as long as they are counted', () => {
  let counted = 0;
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 10 }),
      fc.constantFrom(...PERIODS),
      fc.constantFrom('period' as const, 'toDate' as const),
      fc.constantFrom('decree' as const, 'plain' as const),
      (lines, name, mode, calendar) => {
        const parsed = parsePeriodName(name);
        if (!parsed) throw new Error(name);
        const request = {
          period: reportingPeriod(parsed, calendar),
          calendar,
          mode,
          readOn: { year: 2024, month: 12, day: 31 },
        };
        const report = reportOn([planOfLines(lines, '2024-12-31')], request);
        const all = [report.counts, ...report.sections, ...report.leads];
        for (const [whole, parts] of all.flatMap(sums)) expect(whole).toBe(parts);
        expect(report.overdue).toHaveLength(report.counts.overdue);
        expect(report.withoutEvidence.length).toBeLessThanOrEqual(report.counts.done);
        if (mode === 'toDate') expect(report.counts.total).toBe(lines.length);
        else expect(report.counts.total).toBeLessThanOrEqual(lines.length);
        counted += report.counts.total;
      },
    ),
    { seed: 14_09_2024, numRuns: CASES },
  );
  expect(counted).toBeGreaterThan(CASES);
});
