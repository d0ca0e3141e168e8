import type { CellArea } from '../../../domain/cell-area';
import type { HostName, HostSheet } from '../../../xlsx/host-workbook';
import { withLocalErrors } from '../../display/local-error';
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
      Formula: () => withLocalErrors(live().formula, state.options.errorLanguage),
      Visible: () => live().visible,
      Comment: () => live().comment ?? '',
      Scope: () => (live().sheetId === undefined ? 'Workbook' : 'Worksheet'),
      Type: () => typeAndValue(runtime, live()).type,
      Value: () => typeAndValue(runtime, live()).value,
    },
    setters: {
      Visible: (value) => {
        const target = writable();
        if (typeAndValue(runtime, target).type === 'Error') throw invalidArgument();
        const isVisible = booleanArgument(value);
        if (isVisible || hidesIt(runtime, target)) target.visible = isVisible;
      },
      Comment: (value) => (writable().comment = checkComment(textArgument(value))),
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

/** The longest comment of a name: a longer one spoils the file in Excel. */
const LONGEST_COMMENT = 255;

/** @throws InvalidArgument for a comment that is too long. */
export function checkComment(comment: string): string {
  if (comment.length > LONGEST_COMMENT) throw invalidArgument();
  return comment;
}

/** Some Excels take `visible = false` without an error and leave the name to be seen. */
function hidesIt(runtime: HostRuntime, name: HostName): boolean {
  switch (runtime.state.options.hidesNames ?? 'all') {
    case 'all':
      return true;
    case 'notAddedInBatch':
      return !runtime.state.batch.addedNames.has(name);
    case 'addedByPage':
      return runtime.addedNames.has(name);
  }
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
