import type { PlanAppendix, PlanItem, PlanParent, PlanSection, RowScores } from '../appendix/plan-appendix';
import { isDone } from '../appendix/status/item-status';
import type { PointsCount, PointsReview } from './appendix-review';
import type { PlanTree } from './plan-tree';
import { type Achieved, achieved, tidySum } from './score-columns';

/** A row whose points count, with what it stands for: a criterion whose parts have no points stands for its parts. */
export interface CountedRow {
  readonly source: PlanItem | PlanParent | PlanSection;
  readonly scores: RowScores;
  readonly max: number;
  /** The points that it has so far. */
  readonly now: Achieved;
  readonly isDone: boolean;
}

function addScored(into: CountedRow[], source: CountedRow['source'], isDone: boolean): void {
  const { scores } = source;
  const now = scores && achieved(scores);
  if (now && scores.max !== undefined) into.push({ source, scores, max: scores.max, now, isDone });
}

/** Every row whose points count, each point once. */
export function countedRows(appendix: PlanAppendix, tree: PlanTree): readonly CountedRow[] {
  return new ScoredRows(appendix, tree).ofPlan();
}

const allDone = (items: readonly PlanItem[]): boolean =>
  items.length > 0 && items.every(({ status }) => isDone(status));

/** The lowest rows that have both a maximum and a score, each point counted once. */
class ScoredRows {
  constructor(
    private readonly appendix: PlanAppendix,
    private readonly tree: PlanTree,
  ) {}

  ofPlan(): readonly CountedRow[] {
    const outer = this.appendix.sections.filter(({ parentRow }) => parentRow === undefined);
    return [...this.rightUnder(undefined), ...outer.flatMap((section) => this.ofSection(section))];
  }

  ofSection(section: PlanSection): readonly CountedRow[] {
    const inside = this.rightUnder(section.row);
    for (const inner of this.tree.sectionsIn(section)) inside.push(...this.ofSection(inner));
    if (inside.length === 0) addScored(inside, section, allDone(this.itemsIn(section)));
    return inside;
  }

  private rightUnder(sectionRow: number | undefined): CountedRow[] {
    const rows: CountedRow[] = [];
    for (const row of this.tree.rowsIn(sectionRow)) this.addRow(rows, row);
    return rows;
  }

  private addRow(into: CountedRow[], row: PlanItem | PlanParent): void {
    if ('deadline' in row) {
      addScored(into, row, isDone(row.status));
      return;
    }
    const children = this.tree.childrenOf(row);
    const before = into.length;
    for (const item of children) addScored(into, item, isDone(item.status));
    if (into.length === before) addScored(into, row, allDone(children));
  }

  private itemsIn(section: PlanSection): readonly PlanItem[] {
    const inner = this.tree.sectionsIn(section).flatMap((each) => this.itemsIn(each));
    const own = this.tree
      .rowsIn(section.row)
      .flatMap((row) => ('deadline' in row ? [row] : this.tree.childrenOf(row)));
    return [...own, ...inner];
  }
}

/** What is lost can still be won where the work is not done. Undefined where no row has both a maximum and a score. */
function countPoints(rows: readonly CountedRow[]): PointsCount | undefined {
  if (rows.length === 0) return undefined;
  let [max, sum, toWin] = [0, 0, 0];
  let change: number | undefined;
  for (const { scores, max: most, now, isDone: done } of rows) {
    max += most;
    sum += now.score;
    if (!done) toWin += Math.max(0, most - now.score);
    if (scores.lastYear !== undefined && now.kind !== 'lastYear')
      change = (change ?? 0) + now.score - scores.lastYear;
  }
  return {
    rows: rows.length,
    max: tidySum(max),
    achieved: tidySum(sum),
    lost: tidySum(max - sum),
    toWin: tidySum(toWin),
    ...(change === undefined ? {} : { changeFromLastYear: tidySum(change) }),
  };
}

/** Points overall and of each section with those inside it; undefined where the appendix has no points. */
export function reviewPoints(appendix: PlanAppendix, tree: PlanTree): PointsReview | undefined {
  const rows = new ScoredRows(appendix, tree);
  const overall = countPoints(rows.ofPlan());
  if (!overall) return undefined;
  const sections = appendix.sections.flatMap((section) => {
    const points = countPoints(rows.ofSection(section));
    return points ? [{ row: section.row, ...points }] : [];
  });
  return { ...overall, sections };
}
