import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet, HostValidation, HostValidationText } from '../../../xlsx/host-workbook';
import { booleanArgument } from '../arguments';
import type { CellsReference } from '../cells-reference';
import { invalidArgument, NotSupportedByHost } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { intersects, subtract } from '../sheet/area-operations';
import { absoluteAddress } from '../sheet/sheet-address';
import type { WireObject } from '../wire-object';

/** Excel's own limit for a list that is written out. */
const LONGEST_LIST = 255;

/** `range.dataValidation`. A new rule takes the place of those that its cells have; cells that differ read as inconsistent. */
export function dataValidationObject(runtime: HostRuntime, cells: CellsReference): WireObject {
  const sheet = (): HostSheet => runtime.state.sheet(cells.sheetId);
  const met = (): HostValidation[] =>
    (sheet().validations ?? []).filter(({ areas }) =>
      areas.some((area) => cells.areas.some((own) => intersects(area, own))),
    );
  /** The one rule that all the cells have; undefined where none or several do. */
  const only = (): HostValidation | undefined => {
    const [first, ...more] = met();
    return first && more.length === 0 && covers(first.areas, cells.areas) ? first : undefined;
  };
  const type = (): string => {
    if (met().length === 0) return 'None';
    const found = only();
    if (!found) return 'Inconsistent';
    return found.kind === 'list' ? 'List' : 'Custom';
  };
  const change = (patch: (validation: HostValidation) => void): void => {
    runtime.state.requireWritable(sheet());
    const found = only();
    const own: HostValidation = found
      ? structuredClone(found)
      : { areas: [], kind: 'other', formula: '', ignoresBlanks: true };
    own.areas = [...cells.areas];
    patch(own);
    replace(sheet(), cells.areas, own);
  };
  const text = (value: unknown, shown: string): HostValidationText => {
    const { title = '', message = '', ...rest } = partsOf(value);
    if (typeof title !== 'string' || typeof message !== 'string') throw invalidArgument();
    return { isShown: booleanArgument(rest[shown] ?? true), title, message };
  };
  return {
    typeName: 'DataValidation',
    properties: {
      Type: type,
      Rule: () => {
        const found = only();
        if (found?.kind !== 'list') return {};
        const isWords = found.formula.startsWith('"');
        const source = isWords ? found.formula.slice(1, -1).replace(/""/g, '"') : `=${found.formula}`;
        return { list: { inCellDropDown: true, source } };
      },
      IgnoreBlanks: () => only()?.ignoresBlanks ?? true,
      ErrorAlert: () => {
        const { isShown = true, title = '', message = '', style = 'stop' } = only()?.error ?? {};
        return { showAlert: isShown, title, message, style: style.charAt(0).toUpperCase() + style.slice(1) };
      },
      Prompt: () => {
        const { isShown = false, title = '', message = '' } = only()?.prompt ?? {};
        return { showPrompt: isShown, title, message };
      },
    },
    setters: {
      Rule: (value) => {
        const formula = listFormula(runtime, partsOf(value)['list']);
        change((own) => {
          own.kind = 'list';
          own.formula = formula;
          delete own.source;
        });
      },
      IgnoreBlanks: (value) => {
        const ignores = booleanArgument(value);
        change((own) => (own.ignoresBlanks = ignores));
      },
      ErrorAlert: (value) => {
        const style = String(partsOf(value)['style'] ?? 'Stop').toLowerCase();
        if (style !== 'stop' && style !== 'warning' && style !== 'information') throw invalidArgument();
        change((own) => (own.error = { ...text(value, 'showAlert'), style }));
      },
      Prompt: (value) => change((own) => (own.prompt = text(value, 'showPrompt'))),
    },
    methods: {
      Clear: () => {
        runtime.state.requireWritable(sheet());
        replace(sheet(), cells.areas, undefined);
      },
    },
  };
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** A source that begins with "=" names cells; any other is cut at its commas. */
function listFormula(runtime: HostRuntime, list: unknown): string {
  if (list === undefined || list === null)
    throw new NotSupportedByHost('DataValidation.rule other than a list');
  const { source } = partsOf(list);
  if (typeof source === 'object' && source !== null && 'cells' in source) {
    const { cells } = source as WireObject;
    if (!cells) throw invalidArgument();
    return absoluteAddress(runtime.state.sheet(cells.sheetId), cells.areas);
  }
  if (typeof source !== 'string' || source === '') throw invalidArgument();
  if (source.startsWith('=')) return source.slice(1);
  if (source.length > LONGEST_LIST) throw invalidArgument();
  return `"${source.replace(/"/g, '""')}"`;
}

/** Cuts the cells out of the rules that are there and, where one is given, puts it in. */
function replace(sheet: HostSheet, areas: readonly CellArea[], own: HostValidation | undefined): void {
  const rest = (sheet.validations ?? []).flatMap((validation) => {
    const left = areas.reduce((kept, hole) => kept.flatMap((area) => subtract(area, hole)), validation.areas);
    return left.length === 0 ? [] : { ...validation, areas: left };
  });
  const all = own ? [...rest, own] : rest;
  if (all.length > 0) sheet.validations = all;
  else delete sheet.validations;
}

function covers(areas: readonly CellArea[], cells: readonly CellArea[]): boolean {
  const left = areas.reduce((kept, hole) => kept.flatMap((area) => subtract(area, hole)), [...cells]);
  return left.length === 0;
}
