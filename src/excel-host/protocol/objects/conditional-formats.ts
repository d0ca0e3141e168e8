import type { HostConditionalFormat, HostSheet } from '../../../xlsx/host-workbook';
import { numberArgument, textArgument } from '../arguments';
import type { CellsReference } from '../cells-reference';
import { itemNotFound, NotSupportedByHost } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { intersects } from '../sheet/area-operations';
import { addRuleFirst, addRuleLast, rulesInOrder } from '../sheet/rule-order';
import type { WireObject } from '../wire-object';
import { conditionalFormatObject } from './conditional-format';
import { cutRules } from './cut-rules';

/** `range.conditionalFormats`: those that touch the range, first to apply first. Places and ids count in this very list. */
export function conditionalFormatsObject(runtime: HostRuntime, cells: CellsReference): WireObject {
  const sheet = (): HostSheet => runtime.state.sheet(cells.sheetId);
  const rules = (): HostConditionalFormat[] =>
    rulesInOrder(sheet()).filter((rule) =>
      rule.areas.some((area) => cells.areas.some((own) => intersects(own, area))),
    );
  const { ruleIds = 'guids', newRule = 'first' } = runtime.state.options;
  const byId = (id: unknown): HostConditionalFormat | undefined => {
    const wanted = textArgument(id);
    if (ruleIds === 'guids') return rules().find((rule) => rule.id === wanted);
    return /^\d+$/.test(wanted) ? rules()[Number(wanted)] : undefined;
  };
  const object = (rule: HostConditionalFormat): WireObject =>
    conditionalFormatObject(runtime, cells.sheetId, rule, rules);
  const found = (rule: HostConditionalFormat | undefined): WireObject => {
    if (!rule) throw itemNotFound();
    return object(rule);
  };
  return {
    typeName: 'ConditionalFormatCollection',
    items: () => {
      const { unreadableRules } = runtime.state;
      const all = rules();
      // One that Excel cannot read spoils the list for all.
      if (all.some((rule) => unreadableRules.get(rule) === 'wholly')) throw itemNotFound();
      return all.map(object);
    },
    item: (id) => found(byId(id)),
    objects: {
      Add: (type) => {
        runtime.state.requireWritable(sheet());
        if (type !== 'Custom')
          throw new NotSupportedByHost(`ConditionalFormatCollection.add("${String(type)}")`);
        const rule: HostConditionalFormat = {
          id: runtime.state.newId(),
          type: 'custom',
          areas: [...cells.areas],
          priority: 0,
          stopIfTrue: false,
          formula: '',
          format: {},
        };
        if (newRule === 'first') addRuleFirst(sheet(), rule);
        else addRuleLast(sheet(), rule);
        return object(rule);
      },
      GetItemAt: (index) => found(rules()[numberArgument(index)]),
      GetItemOrNullObject: (id) => {
        const rule = byId(id);
        return rule && object(rule);
      },
    },
    methods: {
      GetCount: () => rules().length,
      ClearAll: () => {
        runtime.state.requireWritable(sheet());
        cutRules(sheet(), cells.areas);
      },
    },
  };
}
