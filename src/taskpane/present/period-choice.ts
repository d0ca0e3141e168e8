import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { periodsJustEnded } from '../../domain/reports/periods-just-ended';
import type { ReportRequest } from '../../domain/reports/report-on';
import { type PeriodName, reportingPeriod } from '../../domain/reports/reporting-period';
import type { PeriodJobState } from '../state/period-job-state';

export interface PeriodChoice {
  readonly request: ReportRequest;
  /** The periods that have just ended, the likeliest first. */
  readonly justEnded: readonly PeriodName[];
  /** Every period of the plan's year. */
  readonly ofYear: readonly PeriodName[];
}

/** What is reported on where the user has chosen so far: where nothing is chosen, the period that ended last. */
export function periodChoice(
  { period, calendar = 'decree', mode = 'toDate' }: PeriodJobState,
  today: CalendarDate,
  planYear: number,
): PeriodChoice {
  const justEnded = periodsJustEnded(today, calendar).map(({ name }) => name);
  const name = period ?? justEnded[0] ?? { kind: 'year', year: planYear };
  return {
    request: { period: reportingPeriod(name, calendar), calendar, mode, readOn: today },
    justEnded,
    ofYear: periodsOfYear(planYear),
  };
}

function periodsOfYear(year: number): readonly PeriodName[] {
  return [
    ...[1, 2, 3, 4].map((quarter): PeriodName => ({ kind: 'quarter', year, quarter })),
    { kind: 'half', year, half: 1 },
    { kind: 'nineMonths', year },
    { kind: 'half', year, half: 2 },
    { kind: 'year', year },
    ...Array.from({ length: 12 }, (_, index): PeriodName => ({ kind: 'month', year, month: index + 1 })),
  ];
}
