import type { BodyRow } from './body-row';
import type { PlanSection } from './plan-appendix';
import type { RowFacts } from './row-facts';
import { codeDepth } from './row-marker';
import { isPlainRow, standsUnder } from './stands-under';

/** Where an item or a parent criterion stands. */
export interface Place {
  readonly sectionRow: number | undefined;
  readonly parentRow: number | undefined;
}

export interface Hierarchy {
  readonly sections: readonly PlanSection[];
  /** One for each row of the body, of use for items and parents. */
  readonly places: readonly Place[];
}

interface OpenSection {
  readonly style: string;
  readonly section: PlanSection;
}

function styleOf(facts: RowFacts): string {
  return facts.marker.style;
}

/** Keeps the sections that hold the next row: one of a known style closes its like and all inside it. */
class SectionStack {
  private readonly open: OpenSection[] = [];

  get innermost(): PlanSection | undefined {
    return this.open[this.open.length - 1]?.section;
  }

  add(facts: RowFacts): PlanSection {
    const style = styleOf(facts);
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

/** Puts every item and parent under its section and its parent criterion. */
export function buildHierarchy(body: readonly BodyRow[]): Hierarchy {
  const stack = new SectionStack();
  const sections: PlanSection[] = [];
  const places: Place[] = [];
  let parents: RowFacts[] = [];
  let place: Place = { sectionRow: undefined, parentRow: undefined };
  for (const { facts, kind } of body) {
    if (kind === 'section') {
      sections.push(stack.add(facts));
      parents = [];
    }
    if (kind === 'item' || kind === 'parent') {
      while (parents.length > 0) {
        const parent = parents[parents.length - 1];
        if (parent && isChild(facts, parent)) break;
        parents.pop();
      }
      const sectionRow = stack.innermost?.row;
      const parentRow = parents[parents.length - 1]?.row;
      if (place.sectionRow !== sectionRow || place.parentRow !== parentRow) place = { sectionRow, parentRow };
      if (kind === 'parent') parents.push(facts);
    }
    places.push(place);
  }
  return { sections, places };
}
