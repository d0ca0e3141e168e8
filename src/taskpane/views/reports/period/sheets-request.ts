import { issuingUnit } from '../../../../domain/appendix/title/issuing-unit';
import type { PeriodReport } from '../../../../domain/reports/report-on';
import type { ReportSheetsRequest } from '../../../../excel/actions/write-report-sheets';
import { reportSheetsVi } from '../../../../messages/vi/report-sheets';
import type { AppendixViewContext } from '../../parts/view-context';

/** The report's sheets of the period that is chosen. */
export function sheetsRequest(
  { request: { period, calendar, mode } }: PeriodReport,
  { state: { settings }, review, today }: AppendixViewContext,
): ReportSheetsRequest {
  const unit = settings.office?.unit ?? issuingUnit(review.appendix.title);
  return {
    period,
    calendar,
    mode,
    today: today(),
    words: reportSheetsVi,
    ...(unit === undefined ? {} : { unit }),
  };
}
