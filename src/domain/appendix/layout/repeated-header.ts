import { fold } from '../../text/fold';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { AppendixLayout } from './appendix-layout';
import { readHeading } from './read-heading';

/**
 * True where the filled cells number the columns: (1) (2) (3), −1 −2 −3, A B 1 2, also "(6)=(4)-(5)". Whoever moved a
 * column moved its number along, so that they need not be in order.
 */
export function isHeaderNumbers(grid: SheetGrid, row: number, filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  const numbers = new Set<string>();
  let counted = 0;
  for (const column of filled) {
    const cell = grid.own(row, column);
    const text = cell.kind === 'number' ? String(Math.abs(cell.value)) : grid.text(row, column);
    const number = /^\(?-?(\d{1,2}|[A-Ca-c])\)?(?:\s*=.*)?$/.exec(text)?.[1];
    if (number === undefined || numbers.has(number)) return false;
    numbers.add(number);
    if (/\d/.test(number)) counted++;
  }
  return counted >= 2;
}

/** Recognises the header of a layout where a page break repeats it further down. */
export class RepeatedHeader {
  private readonly rows: ReadonlyMap<number, string>[] = [];
  private readonly roleOf = new Map<number, string>();

  constructor(
    private readonly grid: SheetGrid,
    layout: AppendixLayout,
  ) {
    for (let row = layout.headerFirstRow; row <= layout.headerLastRow; row++)
      this.rows.push(new Map(grid.filled(row).map((column) => [column, fold(grid.text(row, column))])));
    for (const [role, column] of layout.columns) this.roleOf.set(column, role);
  }

  private says(row: number, column: number, heading: string): boolean {
    const cell = this.grid.own(row, column);
    // Two texts of very different lengths need no folding to differ.
    if (cell.kind !== 'text' || Math.abs(cell.text.length - heading.length) > 12) return false;
    return fold(this.grid.text(row, column)) === heading;
  }

  /** `afterHeader`: the row above is a header too, so that two equal cells are enough. */
  isRepeatedAt(row: number, filled: readonly number[], afterHeader: boolean): boolean {
    const least = afterHeader ? 2 : 3;
    if (filled.length < least) return false;
    const [firstFilled = 0] = filled;
    for (const header of this.rows) {
      const heading = header.get(firstFilled);
      if (heading === undefined || !this.says(row, firstFilled, heading)) continue;
      let same = 0;
      for (const column of filled) {
        const text = header.get(column);
        if (text !== undefined && this.says(row, column, text)) same++;
      }
      if (same >= Math.min(least, header.size) && same * 3 >= filled.length * 2) return true;
    }
    // The same columns under slightly other words.
    if (filled.length < 4 || !filled.every((column) => this.grid.own(row, column).kind === 'text'))
      return false;
    const [first, second] = filled;
    if (/^\d|^[IVXL]+[.,]?\d/.test(this.grid.text(row, first ?? 0))) return false;
    const means = (column: number | undefined): boolean =>
      column !== undefined && readHeading(this.grid.text(row, column))?.role === this.roleOf.get(column);
    if (!means(first) && !means(second)) return false;
    const known = filled.filter((column) => means(column)).length;
    return known >= 4 && known * 3 >= filled.length * 2;
  }
}
