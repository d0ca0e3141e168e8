import { formatAddress } from '../../src/domain/a1-notation';
import type { Severity } from '../../src/domain/finding';
import type { Standing } from '../../src/domain/review/appendix-review';
import type { SheetReport } from '../../src/excel/office/outcome';
import { sayFinding } from '../../src/messages/say-finding';
import { messagesVi } from '../../src/messages/vi';
import { headlessVi } from '../../src/messages/vi/headless';

const words = headlessVi.summary;

/** What the run found and did, in Vietnamese, for a person. */
export function summary(report: SheetReport, outFile: string): string {
  const reviews = [report.review, ...(report.moreReviews ?? [])];
  const findings = reviews.flatMap((review) => review.findings);
  const rowsThatAre = (kind: Standing['kind']): readonly number[] =>
    reviews.flatMap(({ items }) =>
      items.filter(({ standing }) => standing.kind === kind).map(({ item }) => item.row),
    );
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const done = reviews.reduce((sum, { completion }) => sum + completion.done, 0);
  const total = reviews.reduce((sum, { completion }) => sum + completion.total, 0);
  return [
    words.title(report.sheetName, report.review.options.asOf),
    words.ratio(done, total),
    words.overdue(rowsThatAre('overdue')),
    words.dueSoon(rowsThatAre('dueSoon')),
    words.findings(count('error'), count('warning'), count('info')),
    ...findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => words.finding(formatAddress(finding), sayFinding(messagesVi, finding))),
    ...(report.written.length === 0 ? [] : [words.written(report.written.map(({ address }) => address))]),
    ...report.highlights.map(({ kind, rows }) => words.highlighted(kind, rows)),
    ...(report.heldBack === undefined ? [] : [words.heldBack]),
    ...(report.unreadableRules === undefined ? [] : [words.unreadableRules[report.unreadableRules]]),
    ...(report.unknownMerges === undefined ? [] : [words.unknownMerges(report.unknownMerges)]),
    words.saved(outFile),
  ].join('\n');
}
