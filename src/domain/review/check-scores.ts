import type { PlanAppendix, PlanItem, PlanParent } from '../appendix/plan-appendix';
import type { Finding, PointsKind } from '../finding';
import { achieved, pointsColumn, POINTS_KINDS, samePoints } from './score-columns';

const SCORES: readonly PointsKind[] = POINTS_KINDS.filter((kind) => kind !== 'max');

function checkRow(appendix: PlanAppendix, { row, scores }: PlanItem | PlanParent): readonly Finding[] {
  const findings: Finding[] = [];
  for (const kind of POINTS_KINDS) {
    const score = scores[kind];
    const column = pointsColumn(appendix.layout, kind);
    if (score === undefined || column === undefined) continue;
    const found = String(score);
    if (score < 0) {
      findings.push({ rule: 'score/below-zero', severity: 'warning', found, facts: { score }, row, column });
    }
    const { max } = scores;
    // Last year's maximum may have been another one.
    if (
      SCORES.includes(kind) &&
      kind !== 'lastYear' &&
      max !== undefined &&
      score > max &&
      !samePoints(score, max)
    ) {
      findings.push({
        rule: 'score/above-max',
        severity: 'error',
        found,
        facts: { score, max },
        row,
        column,
      });
    }
  }
  return findings;
}

function checkLastYear(appendix: PlanAppendix, { row, scores }: PlanItem): readonly Finding[] {
  const { lastYear } = scores;
  const now = achieved(scores);
  if (lastYear === undefined || !now || now.kind === 'lastYear') return [];
  const column = pointsColumn(appendix.layout, now.kind);
  if (column === undefined || now.score >= lastYear || samePoints(now.score, lastYear)) return [];
  const facts = { score: now.score, lastYear };
  return [{ rule: 'score/below-last-year', severity: 'info', found: String(now.score), facts, row, column }];
}

/**
 * Phụ lục 1 keeps the criteria that have all their points, Phụ lục 2 wins back those below; a parent goes with its
 * children. A criterion that lost points last year and has them all now was won back where it belongs.
 */
function checkPlace(appendix: PlanAppendix, { row, scores }: PlanItem): readonly Finding[] {
  const now = achieved(scores);
  const { max } = scores;
  if (appendix.appendixNumber === undefined || max === undefined || !now) return [];
  const belongsIn = now.score < max && !samePoints(now.score, max) ? 2 : 1;
  const column = pointsColumn(appendix.layout, now.kind);
  const wasBelow =
    scores.lastYear !== undefined && scores.lastYear < max && !samePoints(scores.lastYear, max);
  if (belongsIn === 1 && wasBelow) return [];
  if (belongsIn === appendix.appendixNumber || column === undefined) return [];
  const facts = { score: now.score, max, belongsIn } as const;
  return [{ rule: 'score/misplaced', severity: 'warning', found: String(now.score), facts, row, column }];
}

/** The points of single rows: above the maximum, below zero, below last year, in the wrong appendix. */
export function checkScores(appendix: PlanAppendix): readonly Finding[] {
  return [
    ...[...appendix.parents, ...appendix.items].flatMap((row) => checkRow(appendix, row)),
    ...appendix.items.flatMap((item) => [...checkLastYear(appendix, item), ...checkPlace(appendix, item)]),
  ];
}
