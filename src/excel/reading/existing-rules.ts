import type { ExistingRule } from '../../domain/edits/highlights/highlight-rule';

/**
 * Queues the loading of all conditional formats of a sheet; reads them in order of priority. One of `known` that could not
 * be read is not asked again: asking for it would fail the whole batch.
 */
export function loadRules(
  sheet: Excel.Worksheet,
  known: readonly ExistingRule[] = [],
): () => readonly ExistingRule[] {
  const rules = sheet.getRange().conditionalFormats;
  if (known.some(({ isUnreadable }) => isUnreadable)) {
    const reads = known.map((rule, place) => (rule.isUnreadable ? () => rule : loadRuleAt(rules, place)));
    return () => reads.map((read) => read());
  }
  rules.load('items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula');
  return () => [...rules.items].sort((a, b) => a.priority - b.priority).map(ruleOf);
}

/** Queues the loading of the conditional format at a place of the list, 0 the first to apply. */
export function loadRuleAt(rules: Excel.ConditionalFormatCollection, place: number): () => ExistingRule {
  const rule = rules.getItemAt(place);
  rule.load('id,type,priority,stopIfTrue,customOrNullObject/rule/formula');
  return () => ruleOf(rule);
}

function ruleOf(rule: Excel.ConditionalFormat): ExistingRule {
  const custom = rule.customOrNullObject;
  return {
    id: rule.id,
    ...(custom.isNullObject ? {} : { formula: custom.rule.formula }),
    ...(rule.stopIfTrue ? { stopsOthers: true } : {}),
  };
}
