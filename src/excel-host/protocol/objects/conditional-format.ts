import type { HostConditionalFormat, HostSheet } from '../../../xlsx/host-workbook';
import { booleanArgument, colourArgument, numberArgument, textArgument } from '../arguments';
import { invalidArgument, itemNotFound, NotSupportedByHost } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { isWellFormed } from '../sheet/check-formula';
import { withExcelNumbers } from '../sheet/excel-spelling';
import { hasArrayConstant } from '../sheet/formula-limits';
import { moveRule, moveWithin, removeRule } from '../sheet/rule-order';
import type { WireObject } from '../wire-object';

const TYPE_NAMES: Readonly<Record<HostConditionalFormat['type'], string>> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  containsText: 'ContainsText',
  topBottom: 'TopBottom',
  presetCriteria: 'PresetCriteria',
};

/** Kinds whose rule this host keeps but cannot tell: asked for their own kind, it says so instead of null. */
const OTHER_KINDS: Readonly<Record<string, HostConditionalFormat['type']>> = {
  CellValue: 'cellValue',
  ColorScale: 'colorScale',
  DataBar: 'dataBar',
  IconSet: 'iconSet',
  TextComparison: 'containsText',
  TopBottom: 'topBottom',
  Preset: 'presetCriteria',
};

/** Kinds that stop nothing: Excel's reference says null of them. */
const NEVER_STOPPING: ReadonlySet<string> = new Set(['dataBar', 'iconSet', 'colorScale']);

/** `Excel.ConditionalFormat`. After its priority was set, the object must be fetched again, as Excel's reference says. */
export function conditionalFormatObject(
  runtime: HostRuntime,
  sheetId: string,
  rule: HostConditionalFormat,
  list: () => readonly HostConditionalFormat[],
): WireObject {
  const { ruleIds = 'guids', priorityOutsideList } = runtime.state.options;
  let isOutdated = false;
  const live = (): HostSheet => {
    const sheet = runtime.state.sheet(sheetId);
    if (isOutdated || !sheet.conditionalFormats.includes(rule)) throw itemNotFound();
    if (runtime.state.unreadableRules.get(rule) === 'wholly') throw itemNotFound();
    return sheet;
  };
  const place = (): number => list().indexOf(rule);
  const id = (): string => (ruleIds === 'places' ? String(place()) : rule.id);
  const writable = (): HostSheet => {
    const sheet = live();
    runtime.state.requireWritable(sheet);
    return sheet;
  };
  const custom = (): WireObject => {
    if (runtime.state.unreadableRules.has(rule)) throw itemNotFound();
    return customRuleObject(rule, writable);
  };
  const ranges = (): WireObject => {
    live();
    return runtime.make.rangeAreas(runtime.cells(sheetId, rule.areas));
  };
  const onlyRange = (): WireObject | undefined =>
    live() && rule.areas.length === 1 ? runtime.make.range(runtime.cells(sheetId, rule.areas)) : undefined;
  const others = Object.entries(OTHER_KINDS).flatMap(
    ([name, type]): [string, () => WireObject | undefined][] => {
      const navigate = (): WireObject | undefined => {
        if (rule.type === type) throw new NotSupportedByHost(`ConditionalFormat.${name}`);
        return undefined;
      };
      return [[`${name}OrNullObject`, navigate]];
    },
  );
  return {
    typeName: 'ConditionalFormat',
    identity: {
      key: 'Id',
      get value() {
        return id();
      },
    },
    properties: {
      Id: () => live() && id(),
      Type: () => live() && TYPE_NAMES[rule.type],
      Priority: () => live() && place(),
      StopIfTrue: () => live() && (NEVER_STOPPING.has(rule.type) ? null : rule.stopIfTrue),
    },
    setters: {
      Priority: (value) => {
        const sheet = writable();
        const wanted = numberArgument(value);
        if (priorityOutsideList === undefined) moveRule(sheet, rule, wanted);
        else
          moveWithin(
            sheet,
            rule,
            list(),
            priorityOutsideList === 'nearest' ? nearest(wanted, list()) : wanted,
          );
        isOutdated = true;
      },
      StopIfTrue: (value) => {
        writable();
        rule.stopIfTrue = booleanArgument(value);
      },
    },
    navigations: {
      Custom: () => {
        live();
        if (rule.type !== 'custom') throw itemNotFound();
        return custom();
      },
      CustomOrNullObject: () => (live() && rule.type === 'custom' ? custom() : undefined),
      ...Object.fromEntries(others),
    },
    objects: {
      GetRange: () => {
        const range = onlyRange();
        if (!range) throw itemNotFound();
        return range;
      },
      GetRangeOrNullObject: onlyRange,
      GetRanges: ranges,
    },
    methods: { Delete: () => removeRule(writable(), rule) },
  };
}

/** Below 0 counts from the back; beyond the ends means the end. */
function nearest(priority: number, list: readonly HostConditionalFormat[]): number {
  const wanted = priority < 0 ? list.length + priority : priority;
  return Math.max(0, Math.min(list.length - 1, wanted));
}

function customRuleObject(rule: HostConditionalFormat, writable: () => void): WireObject {
  const { format } = rule;
  const set = (change: (value: unknown) => void) => (value: unknown) => {
    writable();
    change(value);
  };
  const setFormula = set((value) => {
    const formula = textArgument(value);
    if (!formula.startsWith('=') || !isWellFormed(formula) || hasArrayConstant(formula))
      throw invalidArgument();
    rule.formula = withExcelNumbers(formula);
  });
  const fill: WireObject = {
    typeName: 'ConditionalRangeFill',
    properties: { Color: () => format.fillColor ?? null },
    setters: { Color: set((value) => (format.fillColor = colourArgument(value))) },
    methods: { Clear: set(() => delete format.fillColor) },
  };
  const font: WireObject = {
    typeName: 'ConditionalRangeFont',
    properties: {
      Color: () => format.fontColor ?? null,
      Bold: () => format.bold ?? null,
      Italic: () => format.italic ?? null,
      Strikethrough: () => format.strikethrough ?? null,
      Underline: () => (format.underline === undefined ? null : format.underline ? 'Single' : 'None'),
    },
    setters: {
      Color: set((value) => (format.fontColor = colourArgument(value))),
      Bold: set((value) => (format.bold = booleanArgument(value))),
      Italic: set((value) => (format.italic = booleanArgument(value))),
      Strikethrough: set((value) => (format.strikethrough = booleanArgument(value))),
      Underline: set((value) => (format.underline = textArgument(value) !== 'None')),
    },
  };
  return {
    typeName: 'CustomConditionalFormat',
    navigations: {
      Rule: () => ({
        typeName: 'ConditionalFormatRule',
        properties: { Formula: () => rule.formula ?? '', FormulaLocal: () => rule.formula ?? '' },
        setters: { Formula: setFormula },
      }),
      Format: () => ({
        typeName: 'ConditionalRangeFormat',
        navigations: { Fill: () => fill, Font: () => font },
      }),
    },
  };
}
