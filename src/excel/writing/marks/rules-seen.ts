import { sameAreas } from '../../reading/same-areas';
import type { RecordedRule } from '../../stored/run-record';
import type { StandingRule } from './marks-now';
import { looksAlike, queueRuleDetails, type RuleDetails } from './rule-details';

/**
 * Queues where rules of ours lie and how they look, of which so far only the last run's word is known: rows that were put
 * elsewhere since take their part of a highlight along, and its formula stays as it was.
 */
export function queueRulesSeen(
  sheet: Excel.Worksheet,
  rules: readonly StandingRule[],
): () => readonly StandingRule[] {
  const formats = sheet.getRange().conditionalFormats;
  const queued = rules.map((rule) => ({ rule, read: queueRuleDetails(formats, rule.id) }));
  return () => queued.map(({ rule, read }) => asSeen(rule, read()));
}

/** The rule itself where it lies as it was told to: Excel may tell the same cells in other pieces. */
function asSeen(rule: StandingRule, seen: RuleDetails): StandingRule {
  return sameAreas(rule.areas, seen.areas) && looksAlike(rule, seen) ? rule : { ...rule, ...seen };
}

/** Rules of ours, those that were seen as they were seen. */
export function withSeen(
  rules: readonly StandingRule[],
  seen: readonly StandingRule[],
): readonly StandingRule[] {
  const byId = new Map(seen.map((rule) => [rule.id, rule]));
  return rules.map((rule) => byId.get(rule.id) ?? rule);
}

export function withoutIds(rules: readonly StandingRule[]): RecordedRule[] {
  return rules.map(({ id: _id, ...rule }) => rule);
}
