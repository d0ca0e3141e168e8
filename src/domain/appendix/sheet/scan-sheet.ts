import type { CellAddress } from '../../cell-content';
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

function isBlank(text: string): boolean {
  // A text that begins with a letter needs no trimming to be seen.
  return text === '' || (!(text.charCodeAt(0) > SPACE && text.charCodeAt(0) < 127) && text.trim() === '');
}

/** Looks at every cell once: on a large sheet, fetching the cells from memory is what takes the time. */
export function scanSheet({ rows, firstRow, firstColumn }: SheetSnapshot): SheetScan {
  const errors: CellAddress[] = [];
  const legacy: CellAddress[] = [];
  let hasFormulas = false;
  const filled = rows.map((cells, index) => {
    const row = index + firstRow;
    const columns: number[] = [];
    for (let offset = 0; offset < cells.length; offset += 1) {
      const cell = cells[offset];
      if (cell === undefined || cell.kind === 'empty') continue;
      hasFormulas ||= cell.isFormula === true;
      if (cell.kind === 'text' && isBlank(cell.shown)) continue;
      const column = offset + firstColumn;
      columns.push(column);
      if (cell.kind === 'error') errors.push({ row, column });
      else if (cell.kind === 'text' && readLegacyText(cell.text)) legacy.push({ row, column });
    }
    return columns;
  });
  return { filled, hasFormulas, errors, legacy };
}
