import type { PlanAppendix, PlanItem, PlanParent, PlanSection, RowScores } from '../appendix/plan-appendix';
import { parentCode, standsUnder } from '../criteria/code-steps';
import type { CriterionCode } from '../criteria/criterion-code';
import type { PointsKind } from '../finding';

/** Who holds whom, for adding up. `codes` are the settled ones, by row. */
export interface PlanTree {
  readonly childrenOf: (parent: PlanParent) => readonly PlanItem[];
  readonly sectionsIn: (section: PlanSection) => readonly PlanSection[];
  /** The rows right under a section (or under none): items, and parents in the place of their children. */
  readonly rowsIn: (sectionRow: number | undefined) => readonly (PlanItem | PlanParent)[];
}

/** Groups by a key, keeping the order. */
function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Answers each question once. */
function once<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (known.has(key)) return known.get(key) as V;
    const value = answer(key);
    known.set(key, value);
    return value;
  };
}

function ancestors(code: CriterionCode | undefined): readonly CriterionCode[] {
  const above = code && parentCode(code);
  return above ? [above, ...ancestors(above)] : [];
}

export function planTree(appendix: PlanAppendix, codes: ReadonlyMap<number, CriterionCode>): PlanTree {
  const byParent = groupBy(appendix.items, (item) => item.parentRow);
  const bySection = groupBy(appendix.items, (item) => item.sectionRow);
  const parentsBySection = groupBy(appendix.parents, (parent) => parent.sectionRow);
  const sectionsByParent = groupBy(appendix.sections, (section) => section.parentRow);
  const childrenOf = once((parent: PlanParent): readonly PlanItem[] => {
    const own = byParent.get(parent.row);
    const code = codes.get(parent.row);
    if (own || code === undefined) return own ?? [];
    // A parent of parents: the items are its children's children.
    return (bySection.get(parent.sectionRow) ?? []).filter((item) =>
      standsUnder(codes.get(item.row) ?? '', code),
    );
  });
  return {
    childrenOf,
    sectionsIn: (section) => sectionsByParent.get(section.row) ?? [],
    rowsIn: once((sectionRow) => {
      const parents = parentsBySection.get(sectionRow) ?? [];
      const held = new Set(parents.flatMap((parent) => childrenOf(parent).map((item) => item.row)));
      const parentCodes = new Set(parents.map((parent) => codes.get(parent.row)));
      const inner = new Set(
        parents
          .filter((parent) => ancestors(codes.get(parent.row)).some((code) => parentCodes.has(code)))
          .map(({ row }) => row),
      );
      const items = (bySection.get(sectionRow) ?? []).filter((item) => !held.has(item.row));
      return [...items, ...parents.filter((parent) => !inner.has(parent.row))];
    }),
  };
}

export interface Sum {
  readonly sum: number;
  readonly counted: number;
  readonly blank: number;
}

const NOTHING: Sum = { sum: 0, counted: 0, blank: 0 };

function total<T>(rows: readonly T[], sumOf: (row: T) => Sum, before: Sum = NOTHING): Sum {
  let { sum, counted, blank } = before;
  for (const row of rows) {
    const added = sumOf(row);
    sum += added.sum;
    counted += added.counted;
    blank += added.blank;
  }
  return { sum, counted, blank };
}

function own(scores: RowScores | undefined, kind: PointsKind): Sum {
  const score = scores?.[kind];
  return score === undefined ? { sum: 0, counted: 0, blank: 1 } : { sum: score, counted: 1, blank: 0 };
}

/** The children of a parent added up; where none of them has points, the parent's own stand for them. */
function sumOfRow(row: PlanItem | PlanParent, tree: PlanTree, kind: PointsKind): Sum {
  if ('deadline' in row) return own(row.scores, kind);
  const children = sumOfChildren(row, tree, kind);
  return children.counted > 0 ? children : own(row.scores, kind);
}

export function sumOfChildren(parent: PlanParent, tree: PlanTree, kind: PointsKind): Sum {
  return total(tree.childrenOf(parent), (item) => own(item.scores, kind));
}

/** The rows of a section and of the sections inside it, each counted once: a parent repeats its children. */
export function sumOfSection(section: PlanSection, tree: PlanTree, kind: PointsKind): Sum {
  const rows = total(tree.rowsIn(section.row), (row) => sumOfRow(row, tree, kind));
  return total(tree.sectionsIn(section), (inner) => sumOrOwn(inner, tree, kind), rows);
}

function sumOrOwn(section: PlanSection, tree: PlanTree, kind: PointsKind): Sum {
  const rows = sumOfSection(section, tree, kind);
  return rows.counted > 0 ? rows : own(section.scores, kind);
}

/** The whole plan, each row counted once. */
export function sumOfPlan(appendix: PlanAppendix, tree: PlanTree, kind: PointsKind): Sum {
  const outer = appendix.sections.filter((section) => section.parentRow === undefined);
  const loose = total(tree.rowsIn(undefined), (row) => sumOfRow(row, tree, kind));
  return total(outer, (section) => sumOrOwn(section, tree, kind), loose);
}
