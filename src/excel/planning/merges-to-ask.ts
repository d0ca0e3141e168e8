import { lastColumn, lastRow, type SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import type { CellArea } from '../../domain/cell-area';
import { shownText } from '../../domain/cell-content';
import { isRatioLabel } from '../../domain/edits/ratios/ratio-label';
import { mayInherit, type UnderstoodSheet } from './review-sheet';

/** Under the table a summary line may come, and there people merge cells to sign. */
const ROWS_BELOW = 50;

/**
 * Where merged areas are asked for; undefined where none would change what is read, and no ratio has a place in the sheet.
 * It is the whole sheet, from its first row on, since a merge is told only to who asks for its first cell, and the same
 * whether or not something is about to be written: a second run must know what the first one knew. `hasRatios`: a summary
 * line is wanted, or ratios of ours stand in the sheet.
 */
export function mergesToAsk(sheet: UnderstoodSheet, hasRatios: boolean): CellArea | undefined {
  const { snapshot, appendices } = sheet;
  const hasRatioColumn = appendices.some(({ layout }) => layout.columns.has('ratio'));
  const matters = hasRatios || hasRatioColumn || mayInherit(sheet) || hasRatioLabel(snapshot);
  if (!matters) return undefined;
  return {
    firstRow: 1,
    firstColumn: 1,
    lastRow: lastRow(snapshot) + ROWS_BELOW,
    // A ratio may stand beside the last column.
    lastColumn: lastColumn(snapshot) + 1,
  };
}

function hasRatioLabel({ rows }: SheetSnapshot): boolean {
  return rows.some((row) => row.some((cell) => isRatioLabel(shownText(cell))));
}
