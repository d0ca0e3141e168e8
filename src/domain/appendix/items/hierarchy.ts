import type { PlanSection } from '../plan-appendix';
import type { BodyRow } from '../rows/body-row';
import type { RowFacts } from '../rows/row-facts';
import { codeDepth } from '../rows/row-marker';
import { isPlainRow, standsUnder } from '../rows/stands-under';

/** Where an item or a parent criterion stands. */
export interface Place {
  readonly sectionRow: number | undefined;
  readonly parentRow: number | undefined;
}

interface OpenSection {
  readonly style: string;
  readonly section: PlanSection;
}

function levelStyle(facts: RowFacts): string {
  return facts.marker.style;
}

/** Keeps the sections that hold the next row: one of a known style closes its like and all inside it. */
class SectionStack {
  private readonly open: OpenSection[] = [];

  get innermost(): PlanSection | undefined {
    return this.open[this.open.length - 1]?.section;
  }

  add(facts: RowFacts): PlanSection {
    const style = levelStyle(facts);
    const sameStyle = this.open.findIndex((entry) => entry.style === style);
    if (sameStyle >= 0) this.open.length = sameStyle;
    const parent = this.innermost;
    const code = facts.marker.code;
    const section: PlanSection = {
      row: facts.row,
      level: this.open.length + 1,
      ...(parent ? { parentRow: parent.row } : {}),
      ...(code === '' ? {} : { code }),
      name: facts.title,
    };
    this.open.push({ style, section });
    return section;
  }
}

/** True where the row stands under the parent: by its number or sign, or because it has neither. */
function isChild(facts: RowFacts, parent: RowFacts): boolean {
  if (isPlainRow(facts) || standsUnder(facts, parent)) return true;
  const { marker } = facts;
  // A damaged code still tells its depth, whatever became of its steps.
  const isDotted = marker.style === 'dotted' && parent.marker.style === 'dotted';
  return isDotted && codeDepth(marker.code) > codeDepth(parent.marker.code);
}

/** Puts every item and parent under its section and its parent criterion. Rows must be given from the top down. */
export class Hierarchy {
  readonly sections: PlanSection[] = [];
  private readonly stack = new SectionStack();
  private parents: RowFacts[] = [];
  private place: Place = { sectionRow: undefined, parentRow: undefined };

  /** Takes in the next row; where it stands, if it is an item or a parent. */
  add({ facts, kind }: BodyRow): Place {
    if (kind === 'section') {
      this.sections.push(this.stack.add(facts));
      this.parents = [];
    }
    if (kind === 'item' || kind === 'parent') {
      this.find(facts);
      if (kind === 'parent') this.parents.push(facts);
    }
    return this.place;
  }

  private find(facts: RowFacts): void {
    const { parents } = this;
    let parent = parents[parents.length - 1];
    while (parent && !isChild(facts, parent)) {
      parents.pop();
      parent = parents[parents.length - 1];
    }
    const sectionRow = this.stack.innermost?.row;
    const parentRow = parent?.row;
    // Neighbours mostly stand in one place.
    if (this.place.sectionRow !== sectionRow || this.place.parentRow !== parentRow)
      this.place = { sectionRow, parentRow };
  }
}
