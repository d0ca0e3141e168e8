import type { PlanAppendix, PlanItem, PlanParent } from '../appendix/plan-appendix';
import type { Finding, PointsKind } from '../finding';
import { achieved, fewerPoints, POINTS_KINDS, pointsColumn } from './score-columns';

/** The columns that hold points, those that the sheet has. */
type PointsColumns = ReadonlyMap<PointsKind, number>;

function columnsOf({ layout }: PlanAppendix): PointsColumns {
  const columns = new Map<PointsKind, number>();
  for (const kind of POINTS_KINDS) {
    const column = pointsColumn(layout, kind);
    if (column !== undefined) columns.set(kind, column);
  }
  return columns;
}

function checkRow({ row, scores }: PlanItem | PlanParent, columns: PointsColumns, into: Finding[]): void {
  const { max } = scores;
  for (const [kind, column] of columns) {
    const score = scores[kind];
    if (score === undefined) continue;
    if (score < 0) {
      const facts = { score };
      into.push({
        rule: 'score/below-zero',
        severity: 'warning',
        found: String(score),
        facts,
        row,
        column,
      });
    }
    // Last year's maximum may have been another one.
    if (kind !== 'lastYear' && max !== undefined && fewerPoints(max, score)) {
      const facts = { score, max };
      into.push({ rule: 'score/above-max', severity: 'error', found: String(score), facts, row, column });
    }
  }
}

function checkLastYear({ row, scores }: PlanItem, columns: PointsColumns, into: Finding[]): void {
  const { lastYear } = scores;
  const now = achieved(scores);
  if (lastYear === undefined || !now) return;
  const column = columns.get(now.kind);
  if (column === undefined || !fewerPoints(now.score, lastYear)) return;
  const facts = { score: now.score, lastYear };
  into.push({
    rule: 'score/below-last-year',
    severity: 'info',
    found: String(now.score),
    facts,
    row,
    column,
  });
}

/**
 * Phụ lục 1 keeps the criteria that have all their points, Phụ lục 2 wins back those below; a parent goes with its
 * children. A criterion that lost points last year and has them all now was won back where it belongs.
 */
function checkPlace(
  { row, scores }: PlanItem,
  appendixNumber: 1 | 2,
  columns: PointsColumns,
  into: Finding[],
): void {
  const now = achieved(scores);
  const { max, lastYear } = scores;
  if (max === undefined || !now) return;
  const belongsIn = fewerPoints(now.score, max) ? 2 : 1;
  const wasBelow = lastYear !== undefined && fewerPoints(lastYear, max);
  const column = columns.get(now.kind);
  if ((belongsIn === 1 && wasBelow) || belongsIn === appendixNumber || column === undefined) return;
  const facts = { score: now.score, max, belongsIn } as const;
  into.push({
    rule: 'score/misplaced',
    severity: 'warning',
    found: String(now.score),
    facts,
    row,
    column,
  });
}

/** The points of single rows: above the maximum, below zero, below last year, in the wrong appendix. */
export function checkScores(appendix: PlanAppendix): readonly Finding[] {
  const { parents, items, appendixNumber } = appendix;
  const columns = columnsOf(appendix);
  const findings: Finding[] = [];
  for (const parent of parents) checkRow(parent, columns, findings);
  for (const item of items) {
    checkRow(item, columns, findings);
    checkLastYear(item, columns, findings);
    if (appendixNumber !== undefined) checkPlace(item, appendixNumber, columns, findings);
  }
  return findings;
}
