import { parseArea } from '../domain/a1-notation';
import { queueCell } from './queue-marks';
import type { RecordedCell } from './run-record';
import { isSameCell } from './is-same-cell';
import { trip } from './trip';
import { loadCell } from './write-edits';

/**
 * Writes cells and looks, in the same batch, at what they held until then: where somebody has changed one of `now` in
 * the meantime, it is given back to them, and where
 * it is all or nothing, every cell gets back what it held. Answers the addresses of those. One round trip, two where there are any.
 */
export async function writeCellsBack(
  sheetId: string,
  cells: readonly RecordedCell[],
  now: readonly RecordedCell[],
  isAllOrNothing: boolean,
): Promise<readonly string[]> {
  if (cells.length === 0) return [];
  const before = await trip((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const reads = cells.map(({ address }) => loadCell(sheet, firstCell(address)));
    for (const cell of cells) queueCell(sheet, sheetId, cell);
    return () => reads.map((read) => read());
  });
  const taken = before.filter((cell, index) => {
    const expected = now[index];
    return expected === undefined || !isSameCell(expected, cell);
  });
  if (taken.length > 0) {
    await trip((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const cell of isAllOrNothing ? before : taken) queueCell(sheet, sheetId, cell);
      return () => undefined;
    });
  }
  return taken.map(({ address }) => address);
}

export function firstCell(address: string): { row: number; column: number } {
  const area = parseArea(address);
  return { row: area?.firstRow ?? 1, column: area?.firstColumn ?? 1 };
}
