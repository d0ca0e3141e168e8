import { withRememberedCodesInBoth } from '../../domain/review/remembered-codes-in-both';
import { setFindingsAside } from '../../domain/review/set-findings-aside';
import type { SheetReport } from '../../excel/office/outcome';
import type { PaneState } from './pane-state';

/** The report with what the last run over all sheets knows of its sheet, while no sheet has changed since that run. */
export function withCodesOnOtherSheets(report: SheetReport, overview: PaneState['overview']): SheetReport {
  const known = overview?.changed === false ? overview.report.sheets : [];
  const before = known.flatMap((sheet) =>
    sheet.kind === 'done' && sheet.report.sheetId === report.sheetId ? [sheet.report] : [],
  )[0];
  if (before === undefined) return report;
  const reviews = withRememberedCodesInBoth(report.reviews, before.reviews);
  return { ...report, reviews: setFindingsAside(reviews, report.setAsideReasons) };
}
