import type { CellArea } from '../../../domain/cell-area';
import { areaContains } from '../../../domain/cell-area';
import type { HostCellStyle, HostSheet, HostWorkbook } from '../../../xlsx/host-workbook';
import { styleOf } from './cell-style';

/** A letter is about half as wide as it is high, and a line a quarter higher than its letters. */
const LETTER_WIDTH = 0.52;
const LINE_HEIGHT = 1.27;
const CELL_MARGIN = 5;
const STANDARD_WIDTH = 48;
const HIGHEST = 409.5;

/**
 * Fits rows to their texts, as Excel does: cells that are merged do not count, and a text that is not wrapped is one
 * line. How wide letters are is an estimate.
 */
export function fitRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  rows: readonly number[],
  widthOf: (column: number) => number | undefined,
): void {
  sheet.fittedRows ??= new Set();
  for (const row of rows) {
    const heights = [...(sheet.rows.get(row) ?? [])].map(([column, { value, style }]) =>
      isMerged(sheet.merges, row, column) || value === ''
        ? 0
        : heightOf(String(value), styleOf(workbook, style), widthOf(column) ?? STANDARD_WIDTH),
    );
    const height = Math.min(HIGHEST, Math.max(0, ...heights));
    sheet.fittedRows.add(row);
    if (height > 0) sheet.rowHeights.set(row, Math.ceil(height / 0.75) * 0.75);
    else sheet.rowHeights.delete(row);
  }
}

function isMerged(merges: readonly CellArea[], row: number, column: number): boolean {
  return merges.some((area) => areaContains(area, { row, column }));
}

function heightOf(text: string, { fontSize = 11, bold, wrapText }: HostCellStyle, width: number): number {
  const letters = Math.max(1, (width - CELL_MARGIN) / (fontSize * LETTER_WIDTH * (bold === true ? 1.08 : 1)));
  const lines =
    wrapText === true ? text.split('\n').reduce((sum, line) => sum + linesOf(line, letters), 0) : 1;
  return lines * fontSize * LINE_HEIGHT;
}

/** A line breaks between words; a word longer than the line is cut. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let length = 0;
  for (const word of text.split(' ')) {
    if (length > 0 && length + 1 + word.length > letters) {
      lines += 1;
      length = 0;
    }
    length += (length > 0 ? 1 : 0) + word.length;
    lines += Math.max(0, Math.ceil(length / letters) - 1);
    if (length > letters) length %= letters;
  }
  return lines;
}
