import { parseArea } from '../../src/domain/a1-notation';
import type { SheetSnapshot } from '../../src/domain/appendix/sheet/sheet-snapshot';
import { showNumber } from '../../src/domain/appendix/sheet/show-number';
import { type CellContent, EMPTY_CELL } from '../../src/domain/cell-content';

/**
 * A cell of a hand-written grid: a text, a number in a General cell, a number with its format, an Excel error
 * ("#N/A" among them as `{ error }`), a formula's value. null and "" are blank.
 */
export type GridCell =
  | string
  | number
  | boolean
  | null
  | { readonly value: string | number; readonly format?: string; readonly isFormula?: true }
  | { readonly error: string };

export type Grid = readonly (readonly GridCell[])[];

export interface GridOptions {
  readonly sheetName?: string;
  /** "D15:D16" */
  readonly merges?: readonly string[];
  readonly firstRow?: number;
  readonly firstColumn?: number;
}

export function cellFromGrid(cell: GridCell | undefined): CellContent {
  if (cell === null || cell === undefined || cell === '') return EMPTY_CELL;
  if (typeof cell === 'string') return { kind: 'text', text: cell, shown: cell, format: 'General' };
  if (typeof cell === 'number')
    return { kind: 'number', value: cell, shown: showNumber(cell, 'General'), format: 'General' };
  if (typeof cell === 'boolean') return { kind: 'boolean', value: cell, shown: cell ? 'TRUE' : 'FALSE' };
  if ('error' in cell) return { kind: 'error', code: cell.error, shown: cell.error };
  const { value, format = 'General' } = cell;
  const formula = cell.isFormula ? { isFormula: true as const } : {};
  return typeof value === 'number'
    ? { kind: 'number', value, shown: showNumber(value, format), format, ...formula }
    : { kind: 'text', text: value, shown: value, format, ...formula };
}

/** A snapshot as the Excel reader would hand it over; short rows are filled up with blank cells. */
export function snapshotFromGrid(grid: Grid, options: GridOptions = {}): SheetSnapshot {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = options.merges?.map((text) => {
    const area = parseArea(text);
    if (!area) throw new Error(`"${text}" is no area of cells`);
    return area;
  });
  return {
    sheetId: '{sheet-1}',
    sheetName: options.sheetName ?? 'Sheet1',
    firstRow: options.firstRow ?? 1,
    firstColumn: options.firstColumn ?? 1,
    rows: grid.map((row) => Array.from({ length: width }, (_, index) => cellFromGrid(row[index]))),
    ...(merges ? { merges } : {}),
  };
}
