import { formatArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';
import type { CellAddress } from '../../domain/cell-content';
import { readWithRetry } from '../office/round-trip';

/** Excel fails on more than 512 merged areas in one question; a column of 500 rows cannot hold more. */
const ROWS_A_QUESTION = 500;

export interface MergesRead {
  readonly areas: readonly CellArea[];
  /** First cells of merges of which this Excel does not tell how far they reach. */
  readonly unknown: readonly CellAddress[];
  /** What kind of value each cell of `typesOf` holds, rows of columns; undefined where it was not asked. */
  readonly types: readonly (readonly string[])[] | undefined;
}

/**
 * The merged areas whose first cell lies in the asked area, column by column, in one round trip. Asking can cost the user
 * their undo stack. They are read by their rows and columns: the address of a merge is only its first cell in Excel 2021.
 * `typesOf`: an area of which the kinds of values are asked in the same round trip.
 */
export async function readMerges(
  sheetId: string,
  asked: CellArea,
  typesOf: CellArea | undefined,
  signal?: AbortSignal,
): Promise<MergesRead> {
  const { told, types } = await readWithRetry((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const merged = queueMerges(sheet, asked);
    const typed = typesOf && sheet.getRange(formatArea(typesOf));
    typed?.load('valueTypes');
    return () => ({
      told: merged(),
      types: typed?.valueTypes as readonly (readonly string[])[] | undefined,
    });
  }, signal);
  return {
    areas: told.filter((area) => !isOneCell(area)),
    unknown: told
      .filter(isOneCell)
      .map(({ firstRow, firstColumn }) => ({ row: firstRow, column: firstColumn })),
    types,
  };
}

/** Queues the question; one of which this Excel does not tell how far it reaches comes as its first cell alone. */
export function queueMerges(sheet: Excel.Worksheet, asked: CellArea): () => readonly CellArea[] {
  const answers = questionsOf(asked).map((area) => {
    const merged = sheet.getRange(formatArea(area)).getMergedAreasOrNullObject();
    merged.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
    return merged;
  });
  return () => {
    const told = answers.flatMap((answer) => (answer.isNullObject ? [] : answer.areas.items.map(areaOf)));
    // A merge across two questions may be told twice.
    return [...new Map(told.map((area) => [formatArea(area), area])).values()];
  };
}

function isOneCell(area: CellArea): boolean {
  return area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return {
    firstRow: rowIndex + 1,
    firstColumn: columnIndex + 1,
    lastRow: rowIndex + rowCount,
    lastColumn: columnIndex + columnCount,
  };
}

function questionsOf({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): readonly CellArea[] {
  const questions: CellArea[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    for (let row = firstRow; row <= lastRow; row += ROWS_A_QUESTION) {
      const end = Math.min(lastRow, row + ROWS_A_QUESTION - 1);
      questions.push({ firstRow: row, lastRow: end, firstColumn: column, lastColumn: column });
    }
  }
  return questions;
}
