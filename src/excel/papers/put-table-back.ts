import { formatAddress } from '../../domain/a1-notation';
import type { ReportSheet } from '../../domain/reports/sheets/report-sheet';
import type { TableChange } from '../../domain/reports/sheets/table-change';
import { roundTrip } from '../office/round-trip';
import { failureOf, RunFailure } from '../office/run-failure';
import { restoringEntry } from '../reading/restoring-entry';
import { queueCellLooks } from './queue-paper';
import type { CellEntry, StandingColumns, StandingSheet } from './standing-report-sheet';

/** What a report sheet held at the very moment before a batch wrote into it, from A1 on. */
export interface TableBefore {
  readonly entries: readonly (readonly CellEntry[])[];
  readonly values: readonly (readonly CellEntry[])[];
}

/** Queues the reading of it; it is read before what is queued after it is written. */
export function queueTableBefore(sheet: Excel.Worksheet): () => TableBefore {
  const whole = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
  whole.load('formulas,values');
  return () => ({ entries: whole.formulas as CellEntry[][], values: whole.values as CellEntry[][] });
}

/** True where somebody has typed into the sheet, or sorted it, between our reading it and our writing into it. */
export function hasChanged({ entries }: StandingSheet, before: TableBefore): boolean {
  return JSON.stringify(entries) !== JSON.stringify(before.entries);
}

/**
 * Takes a change back that was written into another table than the one that was read: rows come and go again, and every
 * cell that was written or went with its row gets what it held before the batch. One round trip.
 */
export async function putTableBack(
  { sheetId, headingRow }: StandingSheet,
  before: TableBefore,
  { columns }: ReportSheet,
  standing: StandingColumns,
  change: TableChange,
  titles: readonly { readonly row: number; readonly column: number }[],
): Promise<void> {
  const entryAt = (row: number, column: number): CellEntry =>
    restoringEntry(before.values[row - 1]?.[column - 1], before.entries[row - 1]?.[column - 1]);
  try {
    await roundTrip(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      const rowsAt = (first: number, count = 1): Excel.Range =>
        sheet.getRange(`${headingRow + first}:${headingRow + first + count - 1}`);
      const put = (row: number, column: number): void => {
        sheet.getRange(formatAddress({ row, column })).formulas = [[entryAt(row, column)]];
      };
      for (const { at, count } of [...change.inserted].reverse()) rowsAt(at, count).delete('Up');
      for (const row of [...change.removed].reverse()) {
        rowsAt(row).insert('Down');
        rowsAt(row).clear('Formats');
        for (const [index, { look }] of columns.entries()) {
          const column = standing.columns[index];
          if (column !== undefined)
            queueCellLooks(sheet.getRange(formatAddress({ row: headingRow + row, column })), {
              value: '',
              border: true,
              ...look,
            });
        }
        const cells = before.entries[headingRow + row - 1] ?? [];
        for (const [index, entry] of cells.entries()) if (entry !== '') put(headingRow + row, index + 1);
      }
      for (const { row, column } of change.cells) {
        const from = change.from[row - 1];
        if (from !== undefined) put(headingRow + from + 1, column);
      }
      for (const { row, column } of titles) put(row, column);
      return () => undefined;
    });
  } catch (error) {
    throw new RunFailure(failureOf(error, false));
  }
}
