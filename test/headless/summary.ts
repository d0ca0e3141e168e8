import { formatAddress } from '../../src/domain/a1-notation';
import type { Severity } from '../../src/domain/finding';
import type { AppendixReview, Standing } from '../../src/domain/review/appendix-review';
import type { SheetReport } from '../../src/excel/office/outcome';
import { sayFinding } from '../../src/messages/say-finding';
import { messagesVi } from '../../src/messages/vi';
import { headlessVi } from '../../src/messages/vi/headless';

const words = headlessVi.summary;

/** What the run found and did, in Vietnamese, for a person. */
export function summary(report: SheetReport, outFile: string): string {
  const { reviews } = report;
  const findings = reviews.flatMap((review) => review.findings);
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return [
    words.title(report.sheetName, report.reviews[0].options.asOf),
    ...figures(reviews),
    words.findings(count('error'), count('warning'), count('info')),
    ...findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => words.finding(formatAddress(finding), sayFinding(messagesVi, finding))),
    ...(report.written.length === 0 ? [] : [words.written(report.written.map(({ address }) => address))]),
    ...report.highlights.map(({ kind, rows }) => words.highlighted(kind, rows)),
    ...(report.heldBack === undefined ? [] : [words.heldBack]),
    ...(report.unreadableRules === undefined ? [] : [words.unreadableRules[report.unreadableRules]]),
    ...(report.stoppingRules === undefined ? [] : [words.stoppingRules(report.stoppingRules)]),
    ...(report.unknownMerges === undefined ? [] : [words.unknownMerges(report.unknownMerges)]),
    words.saved(outFile),
  ].join('\n');
}

/** How far the plans are, all together, and the points of each scoring form: in one, nothing is due and no item counts. */
function figures(reviews: readonly AppendixReview[]): readonly string[] {
  const isForm = ({ appendix }: AppendixReview): boolean => appendix.layout.form === 'scores';
  const plans = reviews.filter((review) => !isForm(review));
  const sum = (key: 'done' | 'total'): number =>
    plans.reduce((total, { completion }) => total + completion[key], 0);
  const rowsThatAre = (kind: Standing['kind']): readonly number[] =>
    plans.flatMap(({ items }) =>
      items.filter(({ standing }) => standing.kind === kind).map(({ item }) => item.row),
    );
  const ofPlans = [
    words.ratio(sum('done'), sum('total')),
    words.overdue(rowsThatAre('overdue')),
    words.dueSoon(rowsThatAre('dueSoon')),
  ];
  const ofForms = reviews
    .filter(isForm)
    .map(({ points }) =>
      points === undefined ? words.noPoints : words.points(points.achieved, points.max, points.lost),
    );
  return [...(plans.length === 0 ? [] : ofPlans), ...ofForms];
}
