import { type ExplainedNow, staysListed } from '../../../domain/reports/explanations/explained-item';
import { reportOn } from '../../../domain/reports/report-on';
import { today } from '../../../today';
import type { Outcome } from '../../office/outcome';
import { toOutcome } from '../../office/to-outcome';
import { reportInWorkbook } from '../../papers/report-in-workbook';
import { planRun } from '../../planning/plan-run';
import { readSheet } from '../../reading/read-sheet';
import { itemHistory } from '../../stored/recorded-items';
import type { ReportSheetsRequest } from './write-report-sheets';

/**
 * What the office has typed so far to explain the overdue items of the active sheet, from the report's own sheets and
 * what the workbook remembers. Writes nothing.
 */
export function readExplanations(request: ReportSheetsRequest): Promise<Outcome<readonly ExplainedNow[]>> {
  return toOutcome(async () => {
    const day = request.today ?? today();
    const reading = await readSheet();
    const { reviews } = await planRun(reading, day);
    const report = reportOn(reviews, { ...request, readOn: day, history: itemHistory(reading.history) });
    const { explained } = await reportInWorkbook(reading, report, reviews, request.words);
    return explained.filter(staysListed);
  });
}
