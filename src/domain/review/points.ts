import { isDone } from '../appendix/item-status';
import type { PlanAppendix } from '../appendix/plan-appendix';
import type { PointsCount, PointsReview, ReviewedItem } from './appendix-review';
import { itemsBySection } from './completion';
import { achieved, tidySum } from './score-columns';

/**
 * Points of items that have both a maximum and a score. What is lost can still be won where the item is not done.
 * Undefined where no item has both.
 */
export function countPoints(items: readonly ReviewedItem[]): PointsCount | undefined {
  let [rows, max, scored, toWin, lastYear, comparable] = [0, 0, 0, 0, 0, 0];
  for (const { item } of items) {
    const now = achieved(item.scores);
    if (item.scores.max === undefined || !now) continue;
    rows += 1;
    max += item.scores.max;
    scored += now.score;
    if (!isDone(item.status)) toWin += Math.max(0, item.scores.max - now.score);
    if (item.scores.lastYear !== undefined && now.kind !== 'lastYear') {
      lastYear += now.score - item.scores.lastYear;
      comparable += 1;
    }
  }
  if (rows === 0) return undefined;
  return {
    rows,
    max: tidySum(max),
    achieved: tidySum(scored),
    lost: tidySum(max - scored),
    toWin: tidySum(toWin),
    ...(comparable === 0 ? {} : { changeFromLastYear: tidySum(lastYear) }),
  };
}

/** Points overall and of each section with those inside it; undefined where the appendix has no points. */
export function reviewPoints(
  appendix: PlanAppendix,
  items: readonly ReviewedItem[],
): PointsReview | undefined {
  const overall = countPoints(items);
  if (!overall) return undefined;
  const held = itemsBySection(items, appendix.sections);
  const sections = appendix.sections.flatMap(({ row }) => {
    const points = countPoints(held.get(row) ?? []);
    return points ? [{ row, ...points }] : [];
  });
  return { ...overall, sections };
}
