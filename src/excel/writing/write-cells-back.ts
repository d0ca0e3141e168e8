import { formatAddress, parseArea } from '../../domain/a1-notation';
import { queueCell } from './queue-marks';
import type { RecordedCell } from '../stored/run-record';
import { isSameCell } from '../reading/is-same-cell';
import { roundTrip } from '../office/round-trip';
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
  const before = await roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const queued = cells.map((cell) => ({ cell, range: sheet.getRange(firstCell(cell.address)) }));
    const reads = queued.map(({ cell, range }) => loadCell(range, firstCell(cell.address)));
    for (const { cell, range } of queued) queueCell(sheet, sheetId, cell, range);
    return () => reads.map((read) => read());
  });
  const taken = before.filter((cell, index) => {
    const expected = now[index];
    return expected === undefined || !isSameCell(expected, cell);
  });
  if (taken.length > 0) {
    await roundTrip((context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const cell of isAllOrNothing ? before : taken) queueCell(sheet, sheetId, cell);
      return () => undefined;
    });
  }
  return taken.map(({ address }) => address);
}

/** The address of an area's first cell: a stored address must never reach further than the one cell it stands for. */
export function firstCell(address: string): string {
  const { firstRow: row, firstColumn: column } = parseArea(address) ?? { firstRow: 1, firstColumn: 1 };
  return formatAddress({ row, column });
}
