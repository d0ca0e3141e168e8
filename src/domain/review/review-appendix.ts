import type { PlanAppendix } from '../appendix/plan-appendix';
import type { CalendarDate } from '../calendar/calendar-date';
import { formatDay } from '../calendar/iso-date';
import type { CriterionCatalogue } from '../criteria/catalogue';
import type { CriterionCode } from '../criteria/criterion-code';
import type { Deadline } from '../deadlines/deadline';
import type { Finding } from '../finding';
import type { AppendixReview, ReviewedItem } from './appendix-review';
import { checkAgainstCatalogue } from './check-against-catalogue';
import { checkCodes } from './check-codes';
import { checkEvidence } from './check-evidence';
import { checkScores } from './check-scores';
import { checkSums } from './check-sums';
import { checkTypedTotals } from './check-typed-totals';
import { completionByLead, completionByParent, completionBySection, countCompletion } from './completion';
import { planTree } from './plan-tree';
import { reviewPoints } from './points';
import type { ReviewOptions } from './review-options';
import { lastDaysOf, nextOnce, standingOn } from './standing';
import { stateOn } from './state-on';

/** Every item with its code and how it stands; what is said of its deadline cell goes into `findings`. */
function reviewItems(
  appendix: PlanAppendix,
  codes: ReadonlyMap<number, CriterionCode>,
  options: ReviewOptions,
  findings: Finding[],
): readonly ReviewedItem[] {
  const column = appendix.layout.columns.get('deadline');
  const daysOf = lastDaysByDeadline(appendix, options);
  const nextOf = nextOnce(options);
  return appendix.items.map((item) => {
    const code = codes.get(item.row);
    const lastDays = daysOf(item.deadline);
    const { standing, findings: said } = standingOn(lastDays, item, options, nextOf);
    if (column !== undefined) for (const each of said) findings.push({ ...each, row: item.row, column });
    return code === undefined ? { item, lastDays, standing } : { item, code, lastDays, standing };
  });
}

/** The last days of each deadline, one array for the same days however they were written. */
function lastDaysByDeadline(
  { planYear }: PlanAppendix,
  options: ReviewOptions,
): (deadline: Deadline) => readonly CalendarDate[] {
  const known = new Map<Deadline, readonly CalendarDate[]>();
  const same = new Map<string, readonly CalendarDate[]>();
  return (deadline) => {
    const found = known.get(deadline);
    if (found !== undefined) return found;
    const made = lastDaysOf(deadline, options, planYear);
    const key = made.map(formatDay).join(' ');
    const days = same.get(key) ?? made;
    same.set(key, days);
    known.set(deadline, days);
    return days;
  };
}

/** By row, then column; of two equal rules at one cell the first stays. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((a, b) => a.row - b.row || a.column - b.column);
  const single: Finding[] = [];
  let cell = 0;
  for (const finding of sorted) {
    const { row, column, rule } = finding;
    const first = single[cell];
    if (first?.row !== row || first.column !== column) cell = single.length;
    if (!single.slice(cell).some((other) => other.rule === rule)) single.push(finding);
  }
  return single;
}

/** The appendix with each item in its state of a day. */
function asItStoodOn(day: CalendarDate, appendix: PlanAppendix): PlanAppendix {
  const items = appendix.items.map((item) =>
    item.doneOn ? { ...item, status: stateOn(item, day).status } : item,
  );
  return { ...appendix, items };
}

/**
 * Everything the product says of one appendix at one day: what is done and overdue, overall, by section and by lead,
 * the points, and every finding. With a catalogue, its codes, names and points are compared too.
 */
export function reviewAppendix(
  read: PlanAppendix,
  options: ReviewOptions,
  catalogue?: CriterionCatalogue,
): AppendixReview {
  const appendix = asItStoodOn(options.asOf, read);
  const { codes, findings: codeFindings } = checkCodes(appendix);
  const deadlineFindings: Finding[] = [];
  const items = reviewItems(appendix, codes, options, deadlineFindings);
  // Of a scoring form only the points count: nothing in it is due, and nothing done.
  const counted = appendix.layout.form === 'scores' ? [] : items;
  const completion = countCompletion(counted, options);
  const sections =
    appendix.layout.form === 'scores' ? [] : completionBySection(items, appendix.sections, options);
  const tree = planTree(appendix, codes);
  const points = reviewPoints(appendix, tree);
  const findings = [
    // The reader sees one cell at a time; of codes, the neighbours have the last word.
    ...appendix.findings.filter(({ rule }) => !rule.startsWith('code/')),
    ...codeFindings,
    ...deadlineFindings,
    ...appendix.items.flatMap((item) => stateOn(item, options.asOf).findings),
    ...checkScores(appendix),
    ...checkSums(appendix, tree),
    ...checkEvidence(appendix),
    ...checkTypedTotals(
      appendix,
      completion,
      sections,
      completionByParent(counted, appendix.parents, options),
    ),
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
    leads: completionByLead(counted, options),
    ...(points ? { points } : {}),
  };
}
