import type { CellArea } from '../../../../src/domain/cell-area';
import type { HostName, HostSheet } from '../../../../src/xlsx/host-workbook';
import { booleanArgument, textArgument } from '../arguments';
import { invalidArgument, itemNotFound } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { isWellFormed } from '../sheet/check-formula';
import { sheetByName } from '../sheet/find-sheet';
import { fullAddress, parseLocalAddress, splitAddress } from '../sheet/sheet-address';
import type { WireObject } from '../wire-object';

/** `Excel.NamedItem`: cells, a constant, a formula, or what is left of cells that are gone (`Type` "Error"). */
export function namedItemObject(runtime: HostRuntime, name: HostName): WireObject {
  const { state } = runtime;
  const live = (): HostName => {
    if (!state.workbook.names.includes(name)) throw itemNotFound();
    return name;
  };
  const writable = (): HostName => {
    state.requireWritable();
    return live();
  };
  const range = (): WireObject | undefined => {
    const target = cellsOfName(runtime, live());
    return target && runtime.make.range(runtime.cells(target.sheet.id, [target.area]));
  };
  return {
    typeName: 'NamedItem',
    identity: { key: '_Id', value: name.name },
    properties: {
      Name: () => live().name,
      Formula: () => live().formula,
      Visible: () => live().visible,
      Comment: () => live().comment ?? '',
      Scope: () => (live().sheetId === undefined ? 'Workbook' : 'Worksheet'),
      Type: () => typeAndValue(runtime, live()).type,
      Value: () => typeAndValue(runtime, live()).value,
    },
    setters: {
      Visible: (value) => (writable().visible = booleanArgument(value)),
      Comment: (value) => (writable().comment = textArgument(value)),
      Formula: (value) => {
        const formula = textArgument(value);
        if (!formula.startsWith('=') || !isWellFormed(formula)) throw invalidArgument();
        writable().formula = formula;
      },
    },
    navigations: {
      Worksheet: () => {
        if (live().sheetId === undefined) throw invalidArgument();
        return runtime.make.worksheet(name.sheetId ?? '');
      },
      WorksheetOrNullObject: () =>
        live().sheetId === undefined ? undefined : runtime.make.worksheet(name.sheetId ?? ''),
    },
    objects: {
      GetRange: () => {
        const object = range();
        if (!object) throw itemNotFound();
        return object;
      },
      GetRangeOrNullObject: range,
    },
    methods: {
      Delete: () => {
        writable();
        state.workbook.names = state.workbook.names.filter((other) => other !== name);
      },
    },
  };
}

/** The one area that a name stands for; undefined for anything else. */
function cellsOfName(runtime: HostRuntime, name: HostName): { sheet: HostSheet; area: CellArea } | undefined {
  const { sheetName, local } = splitAddress(name.formula.slice(1));
  const sheet = sheetName === undefined ? undefined : sheetByName(runtime.state.workbook, sheetName);
  const area = parseLocalAddress(local);
  return sheet && area ? { sheet, area } : undefined;
}

function typeAndValue(
  runtime: HostRuntime,
  name: HostName,
): { type: string; value: string | number | boolean } {
  const target = cellsOfName(runtime, name);
  if (target) return { type: 'Range', value: fullAddress(target.sheet, [target.area]) };
  if (name.formula.includes('#REF!')) return { type: 'Error', value: '#REF!' };
  const text = /^="((?:[^"]|"")*)"$/.exec(name.formula);
  if (text) return { type: 'String', value: (text[1] ?? '').replace(/""/g, '"') };
  const number = Number(name.formula.slice(1));
  if (!Number.isNaN(number)) return { type: 'Double', value: number };
  return { type: 'String', value: name.formula };
}
