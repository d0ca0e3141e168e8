import type { HostSheet } from '../../../xlsx/host-workbook';
import { booleanArgument, textArgument } from '../arguments';
import { ExcelError } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { sheetById } from '../sheet/find-sheet';
import type { WireObject } from '../wire-object';
import { applicationObject } from './application';
import { commentsObject } from './comments';
import { namesObject } from './names';
import { settingsObject } from './settings';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

/** `context.workbook`, the root of every path. */
export function workbookObject(runtime: HostRuntime): WireObject {
  const { state, make } = runtime;
  const { workbook } = state;
  const active = (): HostSheet => {
    const sheet = sheetById(workbook, workbook.activeSheetId);
    // A chart has no cells to select.
    if (!sheet || sheet.kind === 'chart') throw new ExcelError('InvalidSelection');
    return sheet;
  };
  const withSelectedCells = (): HostSheet => {
    if (state.isChartSelected) throw new ExcelError('InvalidSelection');
    return active();
  };
  return {
    typeName: 'Workbook',
    properties: {
      Name: () => state.options.workbookName ?? 'Book1.xlsx',
      ReadOnly: () => workbook.isReadOnly,
      AutoSave: () => true,
      IsDirty: () => true,
      PreviouslySaved: () => true,
    },
    navigations: {
      Application: () => applicationObject(runtime),
      Comments: () => commentsObject(runtime),
      Names: () => namesObject(runtime, undefined),
      Settings: () => settingsObject(runtime),
      Tables: () => tablesObject(runtime, {}),
      Worksheets: () => worksheetsObject(runtime),
      Protection: () => ({
        typeName: 'WorkbookProtection',
        properties: { Protected: () => workbook.isStructureProtected },
      }),
      _Runtime: () => ({
        typeName: 'Runtime',
        properties: { EnableEvents: () => runtime.areEventsEnabled },
        setters: { EnableEvents: (value) => (runtime.areEventsEnabled = booleanArgument(value)) },
      }),
    },
    objects: {
      GetSelectedRange: () => {
        const sheet = withSelectedCells();
        return make.range(runtime.cells(sheet.id, [sheet.selection]));
      },
      GetSelectedRanges: () => {
        const sheet = withSelectedCells();
        return make.rangeAreas(runtime.cells(sheet.id, [sheet.selection]));
      },
      GetActiveCell: () => {
        const sheet = withSelectedCells();
        const { firstRow, firstColumn } = sheet.selection;
        return make.range(
          runtime.cells(sheet.id, [{ firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn }]),
        );
      },
    },
    methods: {
      _RemoveReference: (id) => runtime.release(textArgument(id)),
      _RemoveAllReferences: () => runtime.releaseAll(),
      _GetReferenceCount: () => runtime.keptCount,
    },
  };
}
