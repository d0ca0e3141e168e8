import type { HostSheet } from '../../../xlsx/host-workbook';
import { optionalBoolean, optionalText, textArgument } from '../arguments';
import { ExcelError, itemNotFound } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { sheetById, sheetByName } from '../sheet/find-sheet';
import { newSheet } from '../sheet/new-sheet';
import { renameSheet } from '../sheet/rename-sheet';
import type { WireObject } from '../wire-object';
import { eventRegistrations, WORKBOOK_TARGET } from './event-registrations';

/** `workbook.worksheets`: every sheet in tab order, hidden ones too. A key is a sheet's name or its id. */
export function worksheetsObject(runtime: HostRuntime): WireObject {
  const { state, make } = runtime;
  const { workbook } = state;
  const object = (sheet: HostSheet | undefined): WireObject => {
    if (!sheet) throw itemNotFound();
    return make.worksheet(sheet.id);
  };
  const find = (key: unknown): HostSheet | undefined => {
    const text = textArgument(key);
    return sheetById(workbook, text) ?? sheetByName(workbook, text);
  };
  const sheets = (visibleOnly: unknown): HostSheet[] => {
    const only = optionalBoolean(visibleOnly);
    return workbook.sheets.filter((sheet) => !only || sheet.visibility === 'visible');
  };
  return {
    typeName: 'WorksheetCollection',
    items: () => workbook.sheets.map(object),
    item: (key) => object(find(key)),
    objects: {
      GetActiveWorksheet: () => object(sheetById(workbook, workbook.activeSheetId)),
      GetItemOrNullObject: (key) => {
        const sheet = find(key);
        return sheet && object(sheet);
      },
      GetFirst: (visibleOnly) => object(sheets(visibleOnly)[0]),
      GetLast: (visibleOnly) => object(sheets(visibleOnly).at(-1)),
      Add: (name) => {
        state.requireWritable();
        if (workbook.isStructureProtected)
          throw new ExcelError(state.options.addingToProtected ?? 'AccessDenied');
        const sheet = newSheet(state.newId(), freeName(workbook.sheets));
        workbook.sheets.push(sheet);
        const wanted = optionalText(name);
        try {
          if (wanted !== undefined) renameSheet(workbook, sheet, wanted);
        } catch (error) {
          workbook.sheets.pop();
          throw error;
        }
        state.note({ kind: 'added', sheetId: sheet.id, origin: 'addin' });
        return object(sheet);
      },
    },
    methods: {
      GetCount: (visibleOnly) => sheets(visibleOnly).length,
      ...eventRegistrations(runtime, WORKBOOK_TARGET),
    },
  };
}

function freeName(sheets: readonly HostSheet[]): string {
  for (let number = sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
