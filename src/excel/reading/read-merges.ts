import { formatArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';
import { readAreas } from './read-areas';
import { readWithRetry } from '../office/round-trip';

/** Excel fails on more than 512 merged areas in one question; a column of 500 rows cannot hold more. */
const ROWS_A_QUESTION = 500;

/** The merged areas that meet the asked ones, in one round trip. Asking can cost the user their undo stack. */
export function readMerges(
  sheetId: string,
  asked: readonly CellArea[],
  signal?: AbortSignal,
): Promise<readonly CellArea[]> {
  return readWithRetry((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const answers = asked.flatMap(inQuestions).map((area) => {
      const merged = sheet.getRange(formatArea(area)).getMergedAreasOrNullObject();
      merged.load('address');
      return merged;
    });
    return () => {
      const areas = answers.flatMap((answer) => (answer.isNullObject ? [] : readAreas(answer.address)));
      // A merge across two questions is told twice.
      return [...new Map(areas.map((area) => [formatArea(area), area])).values()];
    };
  }, signal);
}

function inQuestions(area: CellArea): readonly CellArea[] {
  const questions: CellArea[] = [];
  for (let firstRow = area.firstRow; firstRow <= area.lastRow; firstRow += ROWS_A_QUESTION) {
    questions.push({ ...area, firstRow, lastRow: Math.min(area.lastRow, firstRow + ROWS_A_QUESTION - 1) });
  }
  return questions;
}
