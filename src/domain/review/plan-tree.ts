import type { PlanAppendix, PlanItem, PlanParent, PlanSection, RowScores } from '../appendix/plan-appendix';
import { isDescendant, parentCode } from '../criteria/code-steps';
import type { CriterionCode } from '../criteria/criterion-code';
import type { PointsKind } from '../finding';
import { groupBy } from '../group-by';

/** Who holds whom, for adding up. `codes` are the settled ones, by row. */
export interface PlanTree {
  readonly childrenOf: (parent: PlanParent) => readonly PlanItem[];
  readonly sectionsIn: (section: PlanSection) => readonly PlanSection[];
  /** The rows right under a section (or under none): items, and parents in the place of their children. */
  readonly rowsIn: (sectionRow: number | undefined) => readonly (PlanItem | PlanParent)[];
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
      isDescendant(codes.get(item.row) ?? '', code),
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

/** Adds up points of one kind. */
class Adder implements Sum {
  sum = 0;
  counted = 0;
  blank = 0;

  constructor(
    private readonly tree: PlanTree,
    private readonly kind: PointsKind,
  ) {}

  own(scores: RowScores | undefined): void {
    const score = scores?.[this.kind];
    if (score === undefined) this.blank += 1;
    else {
      this.sum += score;
      this.counted += 1;
    }
  }

  children(parent: PlanParent): void {
    for (const { scores } of this.tree.childrenOf(parent)) this.own(scores);
  }

  /** The rows right under a section, or under none. */
  rows(sectionRow: number | undefined): void {
    for (const row of this.tree.rowsIn(sectionRow)) {
      if ('deadline' in row) this.own(row.scores);
      else this.orOwn(sumOfChildren(row, this.tree, this.kind), row.scores);
    }
  }

  sections(sections: readonly PlanSection[]): void {
    for (const section of sections) this.orOwn(sumOfSection(section, this.tree, this.kind), section.scores);
  }

  /** What stands inside; where none of it has points, the row's own stand for it. */
  private orOwn(inside: Sum, scores: RowScores | undefined): void {
    if (inside.counted === 0) {
      this.own(scores);
      return;
    }
    this.sum += inside.sum;
    this.counted += inside.counted;
    this.blank += inside.blank;
  }
}

export function sumOfChildren(parent: PlanParent, tree: PlanTree, kind: PointsKind): Sum {
  const adder = new Adder(tree, kind);
  adder.children(parent);
  return adder;
}

/** The rows of a section and of the sections inside it, each counted once: a parent repeats its children. */
export function sumOfSection(section: PlanSection, tree: PlanTree, kind: PointsKind): Sum {
  const adder = new Adder(tree, kind);
  adder.rows(section.row);
  adder.sections(tree.sectionsIn(section));
  return adder;
}

/** The whole plan, each row counted once. */
export function sumOfPlan(appendix: PlanAppendix, tree: PlanTree, kind: PointsKind): Sum {
  const adder = new Adder(tree, kind);
  adder.rows(undefined);
  adder.sections(appendix.sections.filter((section) => section.parentRow === undefined));
  return adder;
}
