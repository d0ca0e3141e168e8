import type { PlanAppendix, PlanSection } from '../appendix/plan-appendix';
import type { Finding, PointsKind } from '../finding';
import { type PlanTree, type Sum, sumOfChildren, sumOfPlan, sumOfSection } from './plan-tree';
import { POINTS_KINDS, pointsColumn, samePoints, tidySum } from './score-columns';

type SumRule = 'score/children-differ' | 'score/section-differs' | 'score/total-differs';

/** A difference that blank rows explain is none yet: they may hold what is missing, unless the sum is above already. */
function differs(stated: number, { sum, counted, blank }: Sum): boolean {
  if (counted === 0 || samePoints(stated, sum)) return false;
  return blank === 0 || sum > stated;
}

/** Points of parents against their children, of sections and totals against their rows. Reported, never corrected. */
export function checkSums(appendix: PlanAppendix, tree: PlanTree): readonly Finding[] {
  const sections = new Map<number | undefined, PlanSection>(
    appendix.sections.map((section) => [section.row, section]),
  );
  const findings: Finding[] = [];
  const compare = (
    rule: SumRule,
    row: number,
    points: PointsKind,
    stated: number | undefined,
    sumOf: () => Sum,
  ): void => {
    const column = pointsColumn(appendix.layout, points);
    if (column === undefined || stated === undefined) return;
    const sum = sumOf();
    if (!differs(stated, sum)) return;
    const facts = { points, stated, sum: tidySum(sum.sum) };
    findings.push({ rule, severity: 'warning', found: String(stated), facts, row, column });
  };
  for (const points of POINTS_KINDS) {
    for (const parent of appendix.parents) {
      compare('score/children-differ', parent.row, points, parent.scores[points], () =>
        sumOfChildren(parent, tree, points),
      );
    }
    for (const section of appendix.sections) {
      compare('score/section-differs', section.row, points, section.scores?.[points], () =>
        sumOfSection(section, tree, points),
      );
    }
    for (const total of appendix.totals) {
      const section = sections.get(total.sectionRow);
      compare('score/total-differs', total.row, points, total.scores[points], () => {
        const { sum, counted } = section
          ? sumOfSection(section, tree, points)
          : sumOfPlan(appendix, tree, points);
        // A total adds blanks as Excel does: as nothing.
        return { sum, counted, blank: 0 };
      });
    }
  }
  return findings;
}
