import { parseArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';
import { formulaKey } from '../../domain/edits/formula-text';
import { readAreas } from '../reading/read-areas';
import { sameAreas } from '../reading/same-areas';
import type { Marks } from '../stored/run-record';
import type { MarksNow } from './marks-now';

/** Whether a place is where it was when something was written. */
export interface Layout {
  readonly isStill: (addresses: string) => boolean;
}

/**
 * Tells from what moves with rows and columns (our names, the areas of our rules) and from the used cells whether an
 * address still means the cell that it meant. `used`: what the used cells may be where nothing has moved.
 */
export function layoutSince(after: Marks, used: readonly string[], now: MarksNow): Layout {
  const witnesses = [...nameWitnesses(after, now), ...ruleWitnesses(after, now)];
  const hasMoved = witnesses.some(({ isStill }) => !isStill);
  const isSameUsed = used.length === 0 || used.includes(now.used);
  // What the user adds below or beside the table moves nothing in front of a witness that stands still.
  const isVouched = (area: CellArea): boolean =>
    witnesses.some(({ last }) => last.lastRow >= area.lastRow && last.lastColumn >= area.lastColumn);
  return {
    isStill: (addresses) =>
      !hasMoved && (isSameUsed || readAreas(addresses).every((area) => isVouched(area))),
  };
}

interface Witness {
  readonly isStill: boolean;
  readonly last: CellArea;
}

function nameWitnesses(after: Marks, now: MarksNow): readonly Witness[] {
  const places = new Map(now.names.map(({ name, address }) => [name, address ?? '']));
  return after.names.flatMap(({ name, address }): Witness[] => {
    const place = places.get(name);
    const last = parseArea(address);
    return place === undefined || last === undefined ? [] : [{ isStill: place === address, last }];
  });
}

function ruleWitnesses(after: Marks, now: MarksNow): readonly Witness[] {
  const standing = new Map<string, string>();
  const twice = new Set<string>();
  for (const { formula, areas } of now.ours) {
    const key = formulaKey(formula);
    if (standing.has(key)) twice.add(key);
    standing.set(key, areas);
  }
  return after.rules.flatMap(({ formula, areas }): Witness[] => {
    const key = formulaKey(formula);
    const place = standing.get(key);
    const last = readAreas(areas).at(-1);
    if (place === undefined || last === undefined || twice.has(key)) return [];
    return [{ isStill: sameAreas(place, areas), last }];
  });
}
