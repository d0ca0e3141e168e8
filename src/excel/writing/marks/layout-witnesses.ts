import { parseArea } from '../../../domain/a1-notation';
import type { CellArea } from '../../../domain/cell-area';
import { formulaShape, isSameFormula } from '../../../domain/edits/formula-text';
import { readAreas } from '../../reading/read-areas';
import { sameAreas } from '../../reading/same-areas';
import type { Marks, RecordedRule } from '../../stored/run-record';
import type { StandingName } from './marks-now';

/** Whether a place is where it was when something was written. */
export interface Layout {
  /** Something tells that rows or columns have moved, or may have. */
  readonly mayHaveMoved: boolean;
  /** The same, apart from highlights that lie elsewhere: people give them other areas, too. */
  readonly mayCellsHaveMoved: boolean;
  readonly isStill: (addresses: string) => boolean;
}

/** How our marks stand, and the used cells where they are compared. */
interface Witnesses {
  readonly names: readonly Pick<StandingName, 'name' | 'address'>[];
  readonly ours: readonly Pick<RecordedRule, 'formula' | 'areas'>[];
  readonly used?: string;
}

/**
 * Tells from what moves with rows and columns (our names, the areas of our rules) and from the used cells whether an
 * address still means the cell that it meant. `used`: what the used cells may be where nothing has moved.
 */
export function layoutSince(after: Marks, used: readonly string[], now: Witnesses): Layout {
  const names = nameWitnesses(after, now);
  const witnesses = [...names, ...ruleWitnesses(after, now)];
  const hasMoved = witnesses.some(({ isStill }) => !isStill);
  const isSameUsed = used.length === 0 || used.includes(now.used ?? '');
  // What the user adds below or beside the table moves nothing in front of a witness that stands still.
  const isVouched = (area: CellArea): boolean =>
    witnesses.some(({ last }) => last.lastRow >= area.lastRow && last.lastColumn >= area.lastColumn);
  return {
    mayHaveMoved: hasMoved || !isSameUsed,
    mayCellsHaveMoved: names.some(({ isStill }) => !isStill) || !isSameUsed,
    isStill: (addresses) =>
      !hasMoved && (isSameUsed || readAreas(addresses).every((area) => isVouched(area))),
  };
}

interface Witness {
  readonly isStill: boolean;
  readonly last: CellArea;
}

function nameWitnesses(after: Marks, now: Witnesses): readonly Witness[] {
  const places = new Map(now.names.map(({ name, address }) => [name, address ?? '']));
  return after.names.flatMap(({ name, address }): Witness[] => {
    const place = places.get(name);
    const last = parseArea(address);
    return place === undefined || last === undefined ? [] : [{ isStill: place === address, last }];
  });
}

/**
 * Excel writes a rule's formula anew where its rows or columns move, and only its shape stays: a rule that has another
 * formula tells as much as one that lies elsewhere.
 */
function ruleWitnesses(after: Marks, now: Witnesses): readonly Witness[] {
  const standing = new Map<string, Pick<RecordedRule, 'formula' | 'areas'>>();
  const twice = new Set<string>();
  for (const { formula, areas } of now.ours) {
    const shape = formulaShape(formula);
    if (standing.has(shape)) twice.add(shape);
    standing.set(shape, { formula, areas });
  }
  return after.rules.flatMap(({ formula, areas }): Witness[] => {
    const shape = formulaShape(formula);
    const stands = standing.get(shape);
    const last = readAreas(areas).at(-1);
    if (stands === undefined || last === undefined || twice.has(shape)) return [];
    // Areas that nobody has asked Excel for are "" and tell nothing.
    const isThere = stands.areas === '' || sameAreas(stands.areas, areas);
    return [{ isStill: isThere && isSameFormula(stands.formula, formula), last }];
  });
}
