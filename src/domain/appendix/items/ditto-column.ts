import { type CellContent, EMPTY_CELL, shownText } from '../../cell-content';
import type { AppendixLayout, ColumnRole } from '../layout/appendix-layout';
import { isDitto, mayBeDitto } from '../people/ditto';
import { keywordText, type SheetGrid } from '../sheet/sheet-grid';

/** Stands for "-nt-" with nothing above it. */
export const NOTHING_TO_REPEAT: CellContent = { kind: 'empty' };

/** One column with what merges and "-nt-" make of its cells. Rows must be read from the top down. */
export class DittoColumn {
  readonly exists: boolean;
  private readonly column: number;
  /** The row that a mark repeats; 0 before the first. */
  private rowAbove = 0;

  constructor(
    private readonly grid: SheetGrid,
    layout: AppendixLayout,
    readonly role: ColumnRole,
  ) {
    const column = layout.columns.get(role);
    this.exists = column !== undefined;
    this.column = column ?? 0;
  }

  /** What the cell stands for: its own value, that of its merge, or that of the row which it repeats. */
  read(row: number): CellContent {
    if (!this.exists) return EMPTY_CELL;
    const own = this.grid.at(row, this.column);
    const isMark = own.kind === 'text' && mayBeDitto(own.text) && isDitto(keywordText(own));
    if (!isMark) {
      this.rowAbove = row;
      return own;
    }
    const above = this.rowAbove === 0 ? EMPTY_CELL : this.grid.at(this.rowAbove, this.column);
    return shownText(above).trim() === '' ? NOTHING_TO_REPEAT : above;
  }

  /** A row that is no item, and whose cell the item below may yet repeat. */
  skip(row: number): void {
    if (this.exists && this.grid.own(row, this.column).kind !== 'empty') this.read(row);
  }
}
