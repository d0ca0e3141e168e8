import { fold } from '../../text/fold';
import { isNoteLabel } from '../../text/sum-and-note-labels';
import type { SheetGrid } from '../sheet/sheet-grid';
import { isSignatureLabel, isTitleLabel, isTotalLabel } from './row-labels';

const MOST_ROWS = 15;

function isTitleRow(grid: SheetGrid, filled: readonly number[], row: number): boolean {
  return (
    filled.length <= 3 &&
    filled.every((column) => {
      const text = grid.text(row, column);
      return (
        grid.own(row, column).kind === 'text' &&
        !isTotalLabel(text) &&
        !isNoteLabel(text) &&
        !isSignatureLabel(text)
      );
    })
  );
}

/**
 * Where the title block of a further appendix on a sheet begins: the topmost line above its header that opens one
 * ("PHỤ LỤC 2"). Undefined where no such line stands there: a header alone is one repeated by a page break.
 */
export function titleBlockStart(grid: SheetGrid, headerRow: number, notBefore: number): number | undefined {
  let start: number | undefined;
  for (let row = headerRow - 1; row >= Math.max(notBefore, headerRow - MOST_ROWS); row--) {
    const filled = grid.filled(row);
    if (filled.length === 0) continue;
    if (!isTitleRow(grid, filled, row)) break;
    const texts = filled.map((column) => grid.text(row, column));
    if (texts.some((text) => /\(?tiep theo\)?/.test(fold(text)))) return undefined;
    if (texts.some(isTitleLabel)) start = row;
  }
  return start;
}
