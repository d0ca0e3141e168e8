import type { AppendixReview } from '../../domain/review/appendix-review';
import type { SheetReport } from '../../excel/office/outcome';
import { allFindings } from '../../domain/review/set-findings-aside';
import { withFindings } from '../../excel/planning/with-findings';
import { withSetAside } from '../../excel/planning/with-set-aside';
import type { PaneState } from '../state/pane-state';

/**
 * The report with what the last run over all sheets knew of codes that stand on another sheet too, which nobody sees
 * who reads one sheet. Only while no sheet has changed since, and where the row still says the same.
 */
export function withKnownPairs(report: SheetReport, overview: PaneState['overview']): SheetReport {
  const known = overview?.changed === false ? overview.report.sheets : [];
  const before = known.flatMap((sheet) =>
    sheet.kind === 'done' && sheet.report.sheetId === report.sheetId ? [sheet.report] : [],
  )[0];
  if (before === undefined) return report;
  const more = report.moreReviews?.map((review, index) => withPairs(review, before.moreReviews?.[index]));
  const review = withPairs(report.review, before.review);
  return withSetAside({ ...report, review, ...(more === undefined ? {} : { moreReviews: more }) });
}

function withPairs(now: AppendixReview, before: AppendixReview | undefined): AppendixReview {
  const told = new Set(now.findings.filter(isPair).map(({ row }) => row));
  const written = new Map(now.items.map(({ item }) => [item.row, item.code.written]));
  const pairs = (before === undefined ? [] : allFindings(before)).filter(
    (finding) => isPair(finding) && !told.has(finding.row) && written.get(finding.row) === finding.found,
  );
  return withFindings(now, pairs);
}

function isPair({ rule }: { readonly rule: string }): boolean {
  return rule === 'code/in-both-appendices';
}
