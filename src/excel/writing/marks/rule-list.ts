import { formulaKey } from '../../../domain/edits/formula-text';
import type { RuleEdits } from '../../../domain/edits/highlights/compare-rules';
import type { ExistingRule, HighlightRule } from '../../../domain/edits/highlights/highlight-rule';
import { isMarked } from '../../../domain/edits/highlights/marker';
import { type RuleMove, ruleMoves } from '../../../domain/edits/highlights/rule-moves';
import { memoize } from '../../../domain/memo';
import { RunFailure } from '../../office/run-failure';
import { loadRules } from '../../reading/existing-rules';
import { readWithRules } from '../../reading/read-with-rules';
import { learnNewRulePlace } from './new-rule-place';

/**
 * Queues the list of rules; undefined where one of those `known` cannot be read, for asking would then fail the batch.
 */
export function queueRuleList(
  sheet: Excel.Worksheet,
  known: readonly ExistingRule[],
): () => readonly ExistingRule[] | undefined {
  return known.some(({ isUnreadable }) => isUnreadable) ? () => undefined : loadRules(sheet);
}

/** How rules of ours come to their places. */
export interface RulesToMove {
  readonly moves: readonly RuleMove[];
  /** Rules that have just been added, and their places in the list from which the moves start. */
  readonly added: readonly { readonly place: number; readonly rule: HighlightRule }[];
}

/**
 * The moves that bring rules of ours to where they belong among themselves and the user's, where adding them has left
 * them elsewhere. Where the batch could not say what stands, for one of the rules cannot be read, they are read one by
 * one.
 */
export async function movesOfRules(
  sheetId: string,
  list: readonly ExistingRule[] | undefined,
  { order, add }: Pick<RuleEdits, 'order' | 'add'>,
): Promise<RulesToMove> {
  if (list === undefined && add.length === 0) return { moves: [], added: [] };
  const standing = list ?? (await readWithRules(sheetId, (_context, _sheet, rules) => rules)) ?? [];
  // What was written mostly stands there letter by letter; undefined is a rule of the user's.
  const keyOf = memoize(formulaKey, { max: Infinity });
  const keyOfOurs = (formula: string | undefined): string | undefined =>
    formula === undefined || !isMarked(formula) ? undefined : keyOf(formula);
  const now = standing.map(({ formula }) => keyOfOurs(formula));
  const keys = add.map(({ formula }) => keyOf(formula));
  learnNewRulePlace(now, keys);
  const wanted = order.map(keyOfOurs);
  const added = add.map((rule, index) => ({ place: now.indexOf(keys[index]), rule }));
  return { moves: ruleMoves(now, wanted), added: added.filter(({ place }) => place >= 0) };
}

/** Throws the failure where the batch that touched ours has left the user's own rules other than they were. */
export function refuseUserRulesChanged(
  sheetName: string,
  before: readonly ExistingRule[] | undefined,
  after: readonly ExistingRule[] | undefined,
): void {
  if (before === undefined || after === undefined) return;
  const users = (rules: readonly ExistingRule[]): string =>
    JSON.stringify(rules.filter(({ formula }) => !isMarked(formula)).map(({ formula }) => formula ?? ''));
  if (users(before) !== users(after)) throw new RunFailure({ kind: 'userRulesChanged', sheetName });
}
