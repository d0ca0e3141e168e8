import { formatArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';
import { errorCode } from '../office/error-code';
import { readWithRetry } from '../office/round-trip';
import { RunFailure } from '../office/run-failure';
import type { RunOptions } from '../office/run-progress';
import { loadedGrid, type ReadGrid } from './read-grid';

/** About 2 MB of an ordinary appendix; Excel on the web answers with 5 MB at most. */
const CELLS_A_CHUNK = 40_000;

/** Reads a large area in several round trips, with fewer rows at a time where an answer is still too large. */
export async function readChunks(
  sheetId: string,
  area: CellArea,
  { signal, onProgress }: RunOptions,
): Promise<ReadGrid> {
  const width = area.lastColumn - area.firstColumn + 1;
  const values: (readonly unknown[])[] = [];
  const formats: (readonly unknown[])[] = [];
  let height = Math.max(1, Math.floor(CELLS_A_CHUNK / width));
  let row = area.firstRow;
  let done = 0;
  while (row <= area.lastRow) {
    const chunk = { ...area, firstRow: row, lastRow: Math.min(area.lastRow, row + height - 1) };
    const total = done + Math.ceil((area.lastRow - row + 1) / height);
    onProgress?.({ phase: 'reading', parts: { done, total } });
    const grid = await readChunk(sheetId, chunk, signal);
    if (grid === undefined) {
      if (height === 1) throw new RunFailure({ kind: 'tooLarge' });
      height = Math.ceil(height / 2);
      continue;
    }
    values.push(...grid.values);
    formats.push(...grid.formats);
    row = chunk.lastRow + 1;
    done += 1;
  }
  return { values, formats };
}

async function readChunk(
  sheetId: string,
  area: CellArea,
  signal: AbortSignal | undefined,
): Promise<ReadGrid | undefined> {
  try {
    return await readWithRetry((context) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(formatArea(area));
      range.load('values,numberFormat');
      return () => loadedGrid(range);
    }, signal);
  } catch (error) {
    if (errorCode(error) === 'ResponsePayloadSizeLimitExceeded') return undefined;
    throw error;
  }
}
