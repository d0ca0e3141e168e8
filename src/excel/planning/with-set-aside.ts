import { setFindingsAside } from '../../domain/review/set-findings-aside';
import type { SheetReport } from '../office/outcome';

/** The report with what was set aside apart, after findings were added to it. */
export function withSetAside(report: SheetReport): SheetReport {
  const reviews = [report.review, ...(report.moreReviews ?? [])];
  const [review = report.review, ...more] = setFindingsAside(reviews, report.setAsideReasons ?? new Map());
  return { ...report, review, ...(report.moreReviews === undefined ? {} : { moreReviews: more }) };
}
