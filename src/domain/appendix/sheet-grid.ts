import { EMPTY_CELL, shownText, type CellContent } from '../cell-content';
import { readLegacyText } from '../text/legacy-encoding';
import { tidy } from '../text/tidy';
import { lastColumn, lastRow, type SheetSnapshot } from './sheet-snapshot';

const texts = new Map<string, string>();
const MOST_TEXTS = 20_000;

/** The text of a cell for keywords: tidied, and read as it was meant where it is in an old encoding. */
export function keywordText(content: CellContent): string {
  if (content.kind === 'empty') return '';
  const shown = content.shown;
  let text = texts.get(shown);
  if (text === undefined) {
    text = tidy(readLegacyText(shown)?.readable ?? shown);
    // A sheet repeats its words; what is long is seldom said twice.
    if (shown.length <= 80) {
      if (texts.size >= MOST_TEXTS) texts.clear();
      texts.set(shown, text);
    }
  }
  return text;
}

/** A sheet read cell by cell; every row and column counts from 1. */
export class SheetGrid {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** By column, then by row: the row whose cell a vertical merge shows here. */
  private readonly topOf = new Map<number, Map<number, number>>();

  /** Excel was asked for merged areas, and some reach over several rows. */
  get hasMerges(): boolean {
    return this.topOf.size > 0;
  }

  constructor(private readonly snapshot: SheetSnapshot) {
    this.firstRow = snapshot.firstRow;
    this.lastRow = lastRow(snapshot);
    this.firstColumn = snapshot.firstColumn;
    this.lastColumn = lastColumn(snapshot);
    for (const area of snapshot.merges ?? []) {
      if (area.lastRow === area.firstRow) continue;
      const tops = this.topOf.get(area.firstColumn) ?? new Map<number, number>();
      this.topOf.set(area.firstColumn, tops);
      // Merged by formatting alone, an area may reach the last row of the sheet.
      const end = Math.min(area.lastRow, this.lastRow);
      for (let row = area.firstRow + 1; row <= end; row++) tops.set(row, area.firstRow);
    }
  }

  /** What the cell itself holds. */
  own(row: number, column: number): CellContent {
    return this.snapshot.rows[row - this.firstRow]?.[column - this.firstColumn] ?? EMPTY_CELL;
  }

  /** What stands in the cell for its reader: a value in a vertical merge belongs to every row of it. */
  at(row: number, column: number): CellContent {
    const own = this.own(row, column);
    if (own.kind !== 'empty' || this.topOf.size === 0) return own;
    const top = this.topOf.get(column)?.get(row);
    return top === undefined ? own : this.own(top, column);
  }

  /** True where the cell shows the value of a cell above it. */
  inherits(row: number, column: number): boolean {
    return (
      this.topOf.size > 0 &&
      this.topOf.get(column)?.has(row) === true &&
      this.own(row, column).kind === 'empty'
    );
  }

  /** The cell's own text for keywords; "" where it is blank. */
  text(row: number, column: number): string {
    return keywordText(this.own(row, column));
  }

  /** The columns of the row that hold something besides spaces. */
  filled(row: number): readonly number[] {
    const cells = this.snapshot.rows[row - this.firstRow];
    if (!cells) return [];
    const columns: number[] = [];
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] ?? EMPTY_CELL;
      if (cell.kind !== 'empty' && (cell.kind !== 'text' || shownText(cell).trim() !== ''))
        columns.push(index + this.firstColumn);
    }
    return columns;
  }
}
