/** Where Excel puts a new conditional format: behind all others in Excel 2021, before them elsewhere. */
export type NewRulePlace = 'first' | 'last';

/** What this session has seen of this Excel; until then what was measured. */
let place: NewRulePlace = 'last';

export function newRulePlace(): NewRulePlace {
  return place;
}

/** Learns from a list to which rules with these formulas were added; nothing is told by a list of these alone that is one long. */
export function learnNewRulePlace(
  order: readonly (string | undefined)[],
  added: readonly (string | undefined)[],
): void {
  const [first, ...more] = added;
  const last = more.at(-1);
  if (first === undefined) return;
  const isBehindOthers = order.at(-1) === (last ?? first);
  const isBeforeOthers = order[0] === (last ?? first);
  if (isBeforeOthers && !isBehindOthers) place = 'first';
}
