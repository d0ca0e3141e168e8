import { isAllCaps } from './all-caps';
import type { BodyRow } from './body-row';
import { isPlainRow, standsUnder } from './stands-under';

/** Rows that carry an obligation and have rows under them, told apart by who is obliged. */
export interface ObligationGroups {
  /** Some row under them is obliged too, so that they only head it: the lowest obligation is the item. */
  readonly parents: ReadonlySet<BodyRow>;
  /** Bare rows under an obliged one of which no row below is obliged: they say more of it. */
  readonly details: ReadonlySet<BodyRow>;
}

/** Finds who stands under whom among the items and the rows still to be decided, from the top down. */
export function findObligationGroups(table: readonly BodyRow[]): ObligationGroups {
  const parents = new Set<BodyRow>();
  /** With the nearest obliged row above each. */
  const bareUnder = new Map<BodyRow, BodyRow>();
  let open: BodyRow[] = [];
  for (const entry of table) {
    const { facts, kind, isPending: isBare } = entry;
    if (kind === 'total') open = [];
    if (kind !== 'item' && !isBare) continue;
    if (isPlainRow(facts)) {
      // Another line of the same family, unless it is the title of the next group.
      if (isBare && (!facts.hasContent || isAllCaps(facts.title))) open = [];
      continue;
    }
    while (open.length > 0) {
      const upper = open[open.length - 1];
      if (upper && standsUnder(facts, upper.facts)) break;
      open.pop();
    }
    for (const upper of open) {
      if (!upper.facts.carriesObligation) continue;
      if (isBare) bareUnder.set(entry, upper);
      else parents.add(upper);
    }
    open.push(entry);
  }
  // Whoever heads an obliged row has its bare rows as forgotten items or parents, not as details.
  const details = new Set<BodyRow>();
  for (const [entry, upper] of bareUnder) if (!parents.has(upper)) details.add(entry);
  return { parents, details };
}
