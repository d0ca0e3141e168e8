import type { CellAddress, CellContent } from '../../cell-content';
import { readLegacyText } from '../../text/legacy-encoding';
import type { SheetSnapshot } from './sheet-snapshot';

/** What one look at every cell of a sheet tells; rows and columns count from 1. */
export interface SheetScan {
  /** For each row of the snapshot, the columns that hold something besides spaces. */
  readonly filled: readonly (readonly number[])[];
  /** Some cell that is not empty holds a formula. */
  readonly hasFormulas: boolean;
  readonly errors: readonly CellAddress[];
  /** Cells whose text is in an old encoding. */
  readonly legacy: readonly CellAddress[];
}

const SPACE = 32;
/** So many columns fit into the bits of one small number. */
const PATTERN_COLUMNS = 30;

function isBlank(text: string): boolean {
  // A text that begins with a letter needs no trimming to be seen.
  return text === '' || (!(text.charCodeAt(0) > SPACE && text.charCodeAt(0) < 127) && text.trim() === '');
}

function holdsSomething(cell: CellContent): boolean {
  return cell.kind !== 'empty' && (cell.kind !== 'text' || !isBlank(cell.shown));
}

/** Looks at every cell once: on a large sheet, fetching the cells from memory is what takes the time. */
export function scanSheet({ rows, firstRow, firstColumn }: SheetSnapshot): SheetScan {
  const filled: (readonly number[])[] = [];
  const errors: CellAddress[] = [];
  const legacy: CellAddress[] = [];
  let hasFormulas = false;
  // Rows of a table are filled alike: those with the same columns share one list.
  const lists = new Map<number, readonly number[]>();
  const columnsOf = (cells: readonly CellContent[]): readonly number[] => {
    const columns: number[] = [];
    for (const [index, cell] of cells.entries()) if (holdsSomething(cell)) columns.push(index + firstColumn);
    return columns;
  };
  for (let index = 0; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    const row = index + firstRow;
    let pattern = 0;
    for (let offset = 0; offset < cells.length; offset++) {
      const cell = cells[offset];
      if (!cell || cell.kind === 'empty') continue;
      hasFormulas ||= cell.isFormula === true;
      if (cell.kind === 'error') errors.push({ row, column: offset + firstColumn });
      else if (cell.kind === 'text') {
        if (isBlank(cell.shown)) continue;
        if (readLegacyText(cell.text)) legacy.push({ row, column: offset + firstColumn });
      }
      if (offset < PATTERN_COLUMNS) pattern |= 1 << offset;
    }
    const isWide = cells.length > PATTERN_COLUMNS;
    let columns = isWide ? undefined : lists.get(pattern);
    if (!columns) {
      columns = columnsOf(cells);
      if (!isWide) lists.set(pattern, columns);
    }
    filled.push(columns);
  }
  return { filled, hasFormulas, errors, legacy };
}
