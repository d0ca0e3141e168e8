import { fold } from '../text/fold';
import type { AppendixLayout } from './appendix-layout';
import { readHeading } from './read-heading';
import type { SheetGrid } from './sheet-grid';

/** True where every filled cell counts on by one: (1) (2) (3), −1 −2 −3, 1 2 3, also "(6)=(4)-(5)". */
export function isHeaderNumbers(grid: SheetGrid, row: number, filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  let previous: number | undefined;
  for (const column of filled) {
    const cell = grid.own(row, column);
    if (cell.kind === 'number') {
      const value = Math.abs(cell.value);
      if (!Number.isInteger(value) || (previous !== undefined && value !== previous + 1)) return false;
      previous = value;
      continue;
    }
    const match = /^\(?-?(\d{1,2})\)?(?:\s*=.*)?$/.exec(grid.text(row, column));
    const letter = /^\(?[A-Ca-c]\)?$/.test(grid.text(row, column)) && previous === undefined;
    if (letter) continue;
    const value = match ? Number(match[1]) : undefined;
    if (value === undefined || (previous !== undefined && value !== previous + 1)) return false;
    previous = value;
  }
  return previous !== undefined;
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
