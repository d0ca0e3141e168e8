import type { CellArea } from '../../domain/cell-area';
import type { HostSheet, HostValue } from '../../xlsx/host-workbook';
import type { EventOrigin } from './host-event';
import type { HostState } from './host-state';
import { activateSheet } from './objects/selection';
import { LAST_COLUMN, LAST_ROW } from './sheet/area-operations';
import { cellAt, dropIfBare, ensureCell } from './sheet/cell-access';
import { copySheet } from './sheet/copy-sheet';
import { cutRows } from './sheet/cut-rows';
import { deleteSheet } from './sheet/delete-sheet';
import { hideRows } from './sheet/hide-rows';
import { pasteRows } from './sheet/paste-rows';
import { renameSheet } from './sheet/rename-sheet';
import { arrangeRows, sortedRows } from './sheet/sort-rows';

/** What a person puts into a cell by hand: a value, or a formula with the result that Excel would show. */
export type Typed = HostValue | { readonly formula: string; readonly result: HostValue };

type Person = Exclude<EventOrigin, 'addin'>;

/** What people do in the workbook without the add-in. Nothing is refused: protection is for the caller to respect. */
export class UserActions {
  constructor(
    private readonly state: HostState,
    private readonly settle: () => void,
  ) {}

  /** Types into one cell. */
  typeInto(sheetId: string, row: number, column: number, typed: Typed, by: Person = 'user'): void {
    const sheet = this.state.sheet(sheetId);
    const before = cellAt(sheet, row, column)?.value ?? '';
    const cell = ensureCell(sheet, row, column);
    if (typeof typed === 'object' && 'formula' in typed) {
      cell.formula = typed.formula;
      cell.value = typed.result;
    } else {
      delete cell.formula;
      cell.value = typed;
    }
    const after = cell.value;
    dropIfBare(sheet, row, column);
    const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    this.state.note({
      kind: 'cellsChanged',
      sheetId,
      area,
      change: 'RangeEdited',
      origin: by,
      details: { before, after },
    });
    this.settle();
  }

  insertRows(sheetId: string, firstRow: number, count: number, by: Person = 'user'): void {
    this.shift(sheetId, 'row', firstRow, count, by);
  }

  deleteRows(sheetId: string, firstRow: number, count: number, by: Person = 'user'): void {
    this.shift(sheetId, 'row', firstRow, -count, by);
  }

  insertColumns(sheetId: string, firstColumn: number, count: number, by: Person = 'user'): void {
    this.shift(sheetId, 'column', firstColumn, count, by);
  }

  deleteColumns(sheetId: string, firstColumn: number, count: number, by: Person = 'user'): void {
    this.shift(sheetId, 'column', firstColumn, -count, by);
  }

  renameSheet(sheetId: string, name: string, by: Person = 'user'): void {
    const sheet = this.state.sheet(sheetId);
    const before = sheet.name;
    renameSheet(this.state.workbook, sheet, name);
    this.state.note({ kind: 'renamed', sheetId, before, after: name, origin: by });
    this.settle();
  }

  deleteSheet(sheetId: string, by: Person = 'user'): void {
    deleteSheet(this.state.workbook, this.state.sheet(sheetId));
    this.state.note({ kind: 'deleted', sheetId, origin: by });
    this.settle();
  }

  /** Copies a sheet and answers the copy's id. */
  copySheet(sheetId: string, name: string, by: Person = 'user'): string {
    const copy = copySheet(this.state.workbook, this.state.sheet(sheetId), name, () => this.state.newId());
    this.state.note({ kind: 'added', sheetId: copy.id, origin: by });
    this.settle();
    return copy.id;
  }

  /** Copies whole rows over others of the same sheet. */
  pasteRows(sheetId: string, firstRow: number, count: number, toRow: number, by: Person = 'user'): void {
    pasteRows(this.state.sheet(sheetId), firstRow, count, toRow, () => this.state.newId());
    const area: CellArea = {
      firstRow: toRow,
      lastRow: toRow + count - 1,
      firstColumn: 1,
      lastColumn: LAST_COLUMN,
    };
    this.state.note({ kind: 'cellsChanged', sheetId, area, change: 'RangeEdited', origin: by });
    this.settle();
  }

  /** Cuts whole rows and puts them in before row `before` of the same sheet. */
  cutRows(sheetId: string, firstRow: number, count: number, before: number, by: Person = 'user'): void {
    cutRows(this.state, this.state.sheet(sheetId), firstRow, count, before);
    const area: CellArea = {
      firstRow: Math.min(firstRow, before),
      lastRow: Math.max(firstRow + count, before) - 1,
      firstColumn: 1,
      lastColumn: LAST_COLUMN,
    };
    this.state.note({ kind: 'cellsChanged', sheetId, area, change: 'RangeEdited', origin: by });
    this.settle();
  }

  sortRows(sheetId: string, area: CellArea, byColumn: number, descending = false, by: Person = 'user'): void {
    this.arrangeRows(sheetId, area, sortedRows(this.state.sheet(sheetId), area, byColumn, descending), by);
  }

  /** A sort of which the order is known: `sorted` are the rows of the area as they are to come one after the other. */
  arrangeRows(sheetId: string, area: CellArea, sorted: readonly number[], by: Person = 'user'): void {
    arrangeRows(this.state.sheet(sheetId), area, sorted);
    this.state.note({ kind: 'cellsChanged', sheetId, area, change: 'RangeEdited', origin: by });
    this.settle();
  }

  setRowsHidden(sheetId: string, area: CellArea, isHidden: boolean, by: Person = 'user'): void {
    hideRows(this.state.sheet(sheetId), area, isHidden);
    this.state.note({ kind: 'rowHiddenChanged', sheetId, area, isHidden, origin: by });
    this.settle();
  }

  protectSheet(sheetId: string, isProtected: boolean, by: Person = 'user'): void {
    this.state.sheet(sheetId).isProtected = isProtected;
    this.state.note({ kind: 'protectionChanged', sheetId, isProtected, origin: by });
    this.settle();
  }

  activateSheet(sheetId: string): void {
    activateSheet(this.state, this.state.sheet(sheetId));
    this.settle();
  }

  select(sheetId: string, area: CellArea): void {
    const sheet: HostSheet = this.state.sheet(sheetId);
    sheet.selection = area;
    this.state.note({ kind: 'selectionChanged', sheetId, area });
    this.settle();
  }

  private shift(sheetId: string, axis: 'row' | 'column', at: number, count: number, by: Person): void {
    this.state.shift({ sheetId, axis, at, count });
    const last = at + Math.abs(count) - 1;
    const area: CellArea =
      axis === 'row'
        ? { firstRow: at, lastRow: last, firstColumn: 1, lastColumn: LAST_COLUMN }
        : { firstRow: 1, lastRow: LAST_ROW, firstColumn: at, lastColumn: last };
    const change = `${axis === 'row' ? 'Row' : 'Column'}${count > 0 ? 'Inserted' : 'Deleted'}` as const;
    this.state.note({ kind: 'cellsChanged', sheetId, area, change, origin: by });
    this.settle();
  }
}
