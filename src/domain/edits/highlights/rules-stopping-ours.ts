import type { ExistingRule } from './highlight-rule';
import { isMarked } from './marker';

/**
 * How many of the user's rules have "stop if true" and stand before one of ours: where their condition is met, ours does
 * not show. `order`: the list as it stands after the run, the formula of a rule of ours or undefined for one of the user's.
 */
export function rulesStoppingOurs(
  existing: readonly ExistingRule[],
  order: readonly (string | undefined)[] = orderOf(existing),
): number {
  const users = existing.filter(({ formula }) => !isMarked(formula));
  const lastOfOurs = order.map((formula) => formula !== undefined).lastIndexOf(true);
  const before = order.slice(0, lastOfOurs + 1).filter((formula) => formula === undefined).length;
  return users.slice(0, before).filter(({ stopsOthers }) => stopsOthers).length;
}

function orderOf(existing: readonly ExistingRule[]): readonly (string | undefined)[] {
  return existing.map(({ formula }) => (isMarked(formula) ? formula : undefined));
}
