import type { PlanAppendix, PlanItem } from '../appendix/plan-appendix';
import type { CriterionCatalogue } from '../criteria/catalogue';
import type { CriterionCode } from '../criteria/criterion-code';
import { lastDaysOnTime } from '../deadlines/last-days';
import type { Finding } from '../finding';
import type { AppendixReview, ReviewedItem } from './appendix-review';
import { checkAgainstCatalogue } from './check-against-catalogue';
import { checkCodes } from './check-codes';
import { checkEvidence } from './check-evidence';
import { checkScores } from './check-scores';
import { checkSums } from './check-sums';
import { checkTypedTotals } from './check-typed-totals';
import { completionByLead, completionBySection, countCompletion } from './completion';
import { planTree } from './plan-tree';
import { reviewPoints } from './points';
import type { ReviewOptions } from './review-options';
import { standingOf } from './standing';

function reviewItem(
  item: PlanItem,
  code: CriterionCode | undefined,
  appendix: PlanAppendix,
  options: ReviewOptions,
): { readonly reviewed: ReviewedItem; readonly findings: readonly Finding[] } {
  const { planYear, layout } = appendix;
  const { standing, findings } = standingOf(item, options, planYear);
  const lastDays = lastDaysOnTime(item.deadline, {
    ...(planYear === undefined ? {} : { planYear }),
    beforeIsStrict: options.beforeIsStrict,
  });
  const column = layout.columns.get('deadline');
  return {
    reviewed: { item, ...(code ? { code } : {}), lastDays, standing },
    findings:
      column === undefined ? [] : findings.map((finding): Finding => ({ ...finding, row: item.row, column })),
  };
}

/** By row, then column; of two equal rules at one cell the first stays. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  const single = findings.filter(({ row, column, rule }) => {
    const key = `${row} ${column} ${rule}`;
    return !seen.has(key) && seen.add(key);
  });
  return single.sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * Everything the product says of one appendix at one day: what is done and overdue, overall, by section and by lead,
 * the points, and every finding. With a catalogue, its codes, names and points are compared too.
 */
export function reviewAppendix(
  appendix: PlanAppendix,
  options: ReviewOptions,
  catalogue?: CriterionCatalogue,
): AppendixReview {
  const { codes, findings: codeFindings } = checkCodes(appendix);
  const rows = appendix.items.map((item) => reviewItem(item, codes.get(item.row), appendix, options));
  const items = rows.map(({ reviewed }) => reviewed);
  const completion = countCompletion(items, options);
  const sections = completionBySection(items, appendix.sections, options);
  const tree = planTree(appendix, codes);
  const points = reviewPoints(appendix, tree);
  const findings = [
    // The reader sees one cell at a time; of codes, the neighbours have the last word.
    ...appendix.findings.filter(({ rule }) => !rule.startsWith('code/')),
    ...codeFindings,
    ...rows.flatMap((row) => row.findings),
    ...checkScores(appendix),
    ...checkSums(appendix, tree),
    ...checkEvidence(appendix),
    ...checkTypedTotals(appendix, completion, sections),
    ...(catalogue ? checkAgainstCatalogue(appendix, codes, catalogue) : []),
  ];
  return {
    appendix,
    options,
    items,
    codes,
    findings: inOrder(findings),
    completion,
    sections,
    leads: completionByLead(items, options),
    ...(points ? { points } : {}),
  };
}
