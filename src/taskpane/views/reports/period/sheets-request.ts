import type { PeriodReport } from '../../../../domain/reports/report-on';
import type { ReportSheetsRequest } from '../../../../excel/actions/reports/write-report-sheets';
import { reportSheetsVi } from '../../../../messages/vi/report-sheets';
import type { AppendixViewContext } from '../../parts/view-context';

/** The report's sheets of the period that is chosen. */
export function sheetsRequest(
  { request: { period, calendar, mode } }: PeriodReport,
  { today }: AppendixViewContext,
): ReportSheetsRequest {
  return {
    period,
    calendar,
    mode,
    today: today(),
    words: reportSheetsVi,
  };
}
