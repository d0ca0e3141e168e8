import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet } from '../../../xlsx/host-workbook';
import { numberArgument, optionalBoolean, textArgument } from '../arguments';
import { ExcelError, invalidArgument, itemNotFound } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { WHOLE_SHEET } from '../sheet/area-operations';
import { deleteSheet } from '../sheet/delete-sheet';
import { sheetByName } from '../sheet/find-sheet';
import { renameSheet } from '../sheet/rename-sheet';
import { LONGEST_ADDRESS, parseLocalAddress, splitAddress } from '../sheet/sheet-address';
import { usedArea } from '../sheet/used-area';
import type { WireObject } from '../wire-object';
import { autoFilterObject } from './auto-filter';
import { chartsObject } from './charts';
import { commentsObject } from './comments';
import { eventRegistrations } from './event-registrations';
import { freezePanesObject } from './freeze-panes';
import { namesObject } from './names';
import { pageBreaksObject } from './page-breaks';
import { pageLayoutObject } from './page-layout';
import { inside } from './range-geometry';
import { activateSheet } from './selection';
import { tablesObject } from './tables';

const VISIBILITY: Readonly<Record<HostSheet['visibility'], string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** `Excel.Worksheet`. A chart sheet answers its name and id; it has no cells, and says so with GeneralException. */
export function worksheetObject(runtime: HostRuntime, sheetId: string): WireObject {
  const { state, make } = runtime;
  const sheet = (): HostSheet => state.sheet(sheetId);
  const grid = (): HostSheet => {
    const found = sheet();
    if (found.kind === 'chart') throw new ExcelError('GeneralException', 'A chart sheet has no cells.');
    return found;
  };
  const range = (area: CellArea): WireObject => {
    grid();
    return make.range(runtime.cells(sheetId, [area]));
  };
  const neighbour = (step: 1 | -1, visibleOnly: unknown): WireObject | undefined => {
    const { sheets } = state.workbook;
    const only = optionalBoolean(visibleOnly);
    for (let index = sheets.indexOf(sheet()) + step; sheets[index]; index += step) {
      const other = sheets[index];
      if (other && (!only || other.visibility === 'visible')) return make.worksheet(other.id);
    }
    return undefined;
  };
  const required = (object: WireObject | undefined): WireObject => {
    if (!object) throw itemNotFound();
    return object;
  };
  return {
    typeName: 'Worksheet',
    identity: { key: 'Id', value: sheetId },
    properties: {
      Id: () => sheet().id,
      Name: () => sheet().name,
      Position: () => state.workbook.sheets.indexOf(sheet()),
      Visibility: () => VISIBILITY[sheet().visibility],
    },
    setters: {
      Name: (value) => {
        state.requireWritable();
        if (state.workbook.isStructureProtected) throw new ExcelError('AccessDenied');
        const before = sheet().name;
        renameSheet(state.workbook, sheet(), textArgument(value));
        state.note({ kind: 'renamed', sheetId, before, after: sheet().name, origin: 'addin' });
      },
      Visibility: (value) => {
        state.requireWritable();
        if (state.workbook.isStructureProtected) throw new ExcelError('AccessDenied');
        const wanted = (Object.keys(VISIBILITY) as HostSheet['visibility'][]).find(
          (key) => VISIBILITY[key] === value,
        );
        if (!wanted) throw invalidArgument();
        sheet().visibility = wanted;
      },
    },
    navigations: {
      AutoFilter: () => autoFilterObject(runtime, grid()),
      Charts: () => chartsObject(runtime, grid()),
      Comments: () => commentsObject(runtime),
      FreezePanes: () => freezePanesObject(runtime, grid()),
      Names: () => namesObject(runtime, sheetId),
      HorizontalPageBreaks: () => pageBreaksObject(runtime, grid()),
      PageLayout: () => pageLayoutObject(runtime, grid()),
      Tables: () => tablesObject(runtime, { onSheet: sheetId }),
      Protection: () => ({
        typeName: 'WorksheetProtection',
        properties: { Protected: () => sheet().isProtected },
        methods: {
          Protect: () => setProtected(runtime, sheet(), true),
          Unprotect: () => setProtected(runtime, sheet(), false),
        },
      }),
    },
    objects: {
      GetRange: (address) => addressed(runtime, grid(), address),
      GetRanges: (address) => make.rangeAreas(runtime.cells(sheetId, addressList(runtime, grid(), address))),
      GetCell: (row, column) => {
        const first = { row: numberArgument(row) + 1, column: numberArgument(column) + 1 };
        return range(
          inside({
            firstRow: first.row,
            lastRow: first.row,
            firstColumn: first.column,
            lastColumn: first.column,
          }),
        );
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const firstRow = numberArgument(row) + 1;
        const firstColumn = numberArgument(column) + 1;
        const lastRow = firstRow + numberArgument(rows) - 1;
        const lastColumn = firstColumn + numberArgument(columns) - 1;
        return range(inside({ firstRow, firstColumn, lastRow, lastColumn }));
      },
      // A blank sheet has its first cell for a used range.
      GetUsedRange: (valuesOnly) =>
        range(
          usedArea(grid(), optionalBoolean(valuesOnly)) ?? {
            firstRow: 1,
            firstColumn: 1,
            lastRow: 1,
            lastColumn: 1,
          },
        ),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const area = usedArea(grid(), optionalBoolean(valuesOnly));
        return area && range(area);
      },
      GetNext: (visibleOnly) => required(neighbour(1, visibleOnly)),
      GetNextOrNullObject: (visibleOnly) => neighbour(1, visibleOnly),
      GetPrevious: (visibleOnly) => required(neighbour(-1, visibleOnly)),
      GetPreviousOrNullObject: (visibleOnly) => neighbour(-1, visibleOnly),
    },
    methods: {
      Activate: () => activateSheet(state, sheet()),
      Calculate: () => undefined,
      Delete: () => {
        state.requireWritable();
        deleteSheet(state.workbook, sheet());
        state.note({ kind: 'deleted', sheetId, origin: 'addin' });
      },
      ...eventRegistrations(runtime, sheetId),
    },
  };
}

function setProtected(runtime: HostRuntime, sheet: HostSheet, isProtected: boolean): void {
  runtime.state.requireWritable();
  // Excel refuses to protect what is protected, and the other way round.
  if (sheet.isProtected === isProtected) throw new ExcelError('AccessDenied');
  sheet.isProtected = isProtected;
  runtime.state.note({ kind: 'protectionChanged', sheetId: sheet.id, isProtected, origin: 'addin' });
}

/** "B8", "B8:D9", "B:B", "8:8", with this sheet's name or without, or a name of cells; nothing at all is the whole sheet. */
function addressed(runtime: HostRuntime, sheet: HostSheet, address: unknown): WireObject {
  if (address === null || address === undefined || address === '')
    return runtime.make.range(runtime.cells(sheet.id, [WHOLE_SHEET]));
  const text = textArgument(address);
  if (text.length > LONGEST_ADDRESS) throw invalidArgument();
  const area = localArea(runtime, sheet, text);
  if (area) return runtime.make.range(runtime.cells(sheet.id, [area]));
  const named = namesObject(runtime, undefined).objects?.['GetItemOrNullObject']?.(text);
  const range = named?.objects?.['GetRangeOrNullObject']?.();
  if (!range || range.cells?.sheetId !== sheet.id) throw invalidArgument();
  return range;
}

function addressList(runtime: HostRuntime, sheet: HostSheet, address: unknown): CellArea[] {
  if (address === null || address === undefined) return [WHOLE_SHEET];
  const text = textArgument(address);
  if (text.length > LONGEST_ADDRESS) throw invalidArgument();
  return text.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/).map((part) => {
    const area = localArea(runtime, sheet, part.trim());
    if (!area) throw invalidArgument();
    return area;
  });
}

function localArea(runtime: HostRuntime, sheet: HostSheet, text: string): CellArea | undefined {
  const { sheetName, local } = splitAddress(text);
  if (sheetName !== undefined && sheetByName(runtime.state.workbook, sheetName) !== sheet)
    throw invalidArgument();
  return parseLocalAddress(local);
}
