import type { ExistingRule } from '../../domain/edits/highlights/highlight-rule';

/** Queues the loading of all conditional formats of a sheet; reads them in order of priority. */
export function loadRules(sheet: Excel.Worksheet): () => readonly ExistingRule[] {
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
  return () => {
    const byPriority = [...rules.items].sort((a, b) => a.priority - b.priority);
    return byPriority.map((rule) => {
      const custom = rule.customOrNullObject;
      return custom.isNullObject ? { id: rule.id } : { id: rule.id, formula: custom.rule.formula };
    });
  };
}
