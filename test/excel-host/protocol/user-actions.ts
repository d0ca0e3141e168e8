import type { CellArea } from '../../../src/domain/cell-area';
import type { HostSheet, HostValue } from '../workbook/host-workbook';
import type { EventOrigin } from './host-event';
import type { HostState } from './host-state';
import { activateSheet } from './objects/selection';
import { cellAt, dropIfBare, ensureCell } from './sheet/cell-access';
import { deleteSheet } from './sheet/delete-sheet';
import { renameSheet } from './sheet/rename-sheet';

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
        ? { firstRow: at, lastRow: last, firstColumn: 1, lastColumn: 16_384 }
        : { firstRow: 1, lastRow: 1_048_576, firstColumn: at, lastColumn: last };
    const change = `${axis === 'row' ? 'Row' : 'Column'}${count > 0 ? 'Inserted' : 'Deleted'}` as const;
    this.state.note({ kind: 'cellsChanged', sheetId, area, change, origin: by });
    this.settle();
  }
}
