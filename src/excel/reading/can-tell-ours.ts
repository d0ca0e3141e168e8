import type { RunRecord } from '../stored/run-record';
import type { RulesRead } from './read-with-rules';

/**
 * True where the rules of ours can be told from the user's. A rule that Excel cannot read is taken for the user's; not where
 * the last run wrote a rule that is not among those that can be read, for then one of the others may be ours.
 */
export function canTellOurs(rules: RulesRead, sheetId: string, lastRun: RunRecord | undefined): boolean {
  if (rules === undefined) return false;
  if (!rules.some(({ isUnreadable }) => isUnreadable)) return true;
  const readable = new Set(rules.map(({ formula }) => formula));
  const ours = lastRun?.sheetId === sheetId ? lastRun.after.rules : [];
  return ours.every(({ formula }) => readable.has(formula));
}
