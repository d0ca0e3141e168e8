/** Gives the rule at one place of a list another place; counted from 0. */
export interface RuleMove {
  readonly from: number;
  readonly to: number;
}

/**
 * What brings a list of conditional formats into the wanted order, one move after the other. Formulas stand for ours,
 * undefined for the user's, of which none is moved. Nothing where the lists are not of the same rules.
 */
export function ruleMoves(
  now: readonly (string | undefined)[],
  wanted: readonly (string | undefined)[],
): readonly RuleMove[] {
  if (!isSameInAnyOrder(now, wanted)) return [];
  const list = [...now];
  const moves: RuleMove[] = [];
  const move = (from: number, to: number): void => {
    moves.push({ from, to });
    list.splice(to, 0, ...list.splice(from, 1));
  };
  for (const [place, formula] of wanted.entries()) {
    if (formula !== undefined) {
      const from = list.indexOf(formula, place);
      if (from > place) move(from, place);
    } else {
      // Ours step aside to the end until a rule of the user's stands here.
      while (list[place] !== undefined) move(place, list.length - 1);
    }
  }
  return moves;
}

function isSameInAnyOrder(
  one: readonly (string | undefined)[],
  other: readonly (string | undefined)[],
): boolean {
  const sorted = (list: readonly (string | undefined)[]): readonly string[] =>
    list.map((formula) => formula ?? '').sort();
  const others = sorted(other);
  return one.length === other.length && sorted(one).every((formula, index) => formula === others[index]);
}
