import { type CellAddress, type CellContent, EMPTY_CELL } from '../../cell-content';
import { readLegacyText } from '../../text/legacy-encoding';
import { tidy } from '../../text/tidy';
import { withDatesFrom1900 } from './dates-from-1900';
import { scanSheet, type SheetScan } from './scan-sheet';
import { lastColumn, lastRow, type SheetSnapshot } from './sheet-snapshot';
import { withoutHiddenValues } from './without-hidden-values';

/** The text of a cell for keywords: tidied, and read as it was meant where it is in an old encoding. */
export function keywordText(content: CellContent): string {
  if (content.kind === 'empty') return '';
  const { shown } = content;
  return tidy(readLegacyText(shown)?.readable ?? shown);
}

const NOTHING_FILLED: readonly number[] = [];

/** A sheet read cell by cell; every row and column counts from 1. */
export class SheetGrid {
  readonly sheetName: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  private readonly snapshot: SheetSnapshot;
  private readonly scan: SheetScan;
  /** By column, then by row: the row whose cell a vertical merge shows here. */
  private readonly topOf = new Map<number, Map<number, number>>();

  /** Excel was asked for merged areas, and some reach over several rows. */
  get hasMerges(): boolean {
    return this.topOf.size > 0;
  }

  /** Looks through the whole sheet: make one grid of a snapshot, and pass it. */
  constructor(read: SheetSnapshot) {
    const snapshot = withoutHiddenValues(withDatesFrom1900(read));
    this.snapshot = snapshot;
    this.sheetName = snapshot.sheetName;
    this.firstRow = snapshot.firstRow;
    this.lastRow = lastRow(snapshot);
    this.firstColumn = snapshot.firstColumn;
    this.lastColumn = lastColumn(snapshot);
    this.scan = scanSheet(snapshot);
    for (const area of snapshot.merges ?? []) {
      if (area.lastRow === area.firstRow) continue;
      const tops = this.topOf.get(area.firstColumn) ?? new Map<number, number>();
      this.topOf.set(area.firstColumn, tops);
      // Merged by formatting alone, an area may reach the last row of the sheet.
      const end = Math.min(area.lastRow, this.lastRow);
      for (let row = area.firstRow + 1; row <= end; row++) tops.set(row, area.firstRow);
    }
  }

  /** How the application that showed the sheet writes its short date. */
  get dateOrder(): SheetSnapshot['dateOrder'] {
    return this.snapshot.dateOrder;
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

  /** The row whose cell is shown here: of a vertical merge its top. */
  topRow(row: number, column: number): number {
    return this.topOf.get(column)?.get(row) ?? row;
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
    const own = this.own(row, column);
    if (own.kind === 'empty') return '';
    // Where the scan found no old encoding, nobody need look for one again.
    return this.scan.legacy.length === 0 ? tidy(own.shown) : keywordText(own);
  }

  /** The columns of the row that hold something besides spaces. */
  filled(row: number): readonly number[] {
    return this.scan.filled[row - this.firstRow] ?? NOTHING_FILLED;
  }

  /** Some cell of the sheet holds a formula. */
  get hasFormulas(): boolean {
    return this.scan.hasFormulas;
  }

  /** Cells that hold an Excel error, row by row. */
  get errors(): readonly CellAddress[] {
    return this.scan.errors;
  }

  /** Cells whose text is in an old encoding, row by row. */
  get legacy(): readonly CellAddress[] {
    return this.scan.legacy;
  }
}
