import type { DateSystem } from '../../calendar/excel-serial';
import type { CellArea } from '../../cell-area';
import { type CellAddress, type CellContent, EMPTY_CELL } from '../../cell-content';
import type { DateOrder } from '../../date-format';

/**
 * A worksheet as it stood when it was read. `rows` covers the used range only: `rows[0][0]` is the cell at
 * (`firstRow`, `firstColumn`). `merges` is undefined where Excel was not asked for them: asking can cost the
 * user their undo stack, so it is done only where a blank cell may inherit from the cell above.
 */
export interface SheetSnapshot {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly CellContent[])[];
  readonly merges?: readonly CellArea[];
  /** Formulas by "row,column", of cells that may be ratios of ours; undefined where none can be. */
  readonly formulas?: ReadonlyMap<string, string>;
  /** How the application writes its short date; undefined where it was not asked. */
  readonly dateOrder?: DateOrder;
  /** Which day the workbook counts its dates from; 1900 where Excel was not asked. */
  readonly dateSystem?: DateSystem;
}

export function cellAt(snapshot: SheetSnapshot, row: number, column: number): CellContent {
  return snapshot.rows[row - snapshot.firstRow]?.[column - snapshot.firstColumn] ?? EMPTY_CELL;
}

/** The formula of a cell, with its leading "=", as far as formulas were asked for. */
export function formulaAt(snapshot: SheetSnapshot, { row, column }: CellAddress): string | undefined {
  return snapshot.formulas?.get(`${row},${column}`);
}

/** The last used row; `firstRow - 1` where the sheet is empty. */
export function lastRow(snapshot: SheetSnapshot): number {
  return snapshot.firstRow + snapshot.rows.length - 1;
}

/** The last used column; `firstColumn - 1` where the sheet is empty. */
export function lastColumn(snapshot: SheetSnapshot): number {
  return snapshot.firstColumn + (snapshot.rows[0]?.length ?? 0) - 1;
}
