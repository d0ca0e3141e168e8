import { queueRecord } from './queue-marks';
import { recordedNames, rulesNow } from './record-of-run';
import { RECORD_KEY, type RunRecord } from '../stored/run-record';
import type { SheetReading } from '../reading/sheet-reading';
import { readWithRetry, roundTrip } from '../office/round-trip';

/**
 * The record by which an added sheet can be undone. Nothing of the sheet that was read changes; its highlights are
 * recorded because the next run goes by the last record.
 */
export function recordOfAdded(
  reading: SheetReading,
  addedSheet: NonNullable<RunRecord['addedSheet']>,
): RunRecord {
  const marks = { rules: [...rulesNow(reading)], cells: [], names: recordedNames(reading.names) };
  return { version: 1, sheetId: reading.sheetId, before: marks, after: marks, addedSheet };
}

/**
 * Removes what a batch that broke off has left behind: the sheet that it had just made, and its record. False where that
 * failed, too.
 */
export async function takeBackAdded(name: string, lastRun: RunRecord | undefined): Promise<boolean> {
  try {
    const isLeft = await readWithRetry((context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('id');
      return () => !sheet.isNullObject;
    });
    if (!isLeft) return true;
    await roundTrip((context) => {
      context.workbook.worksheets.getItem(name).delete();
      if (lastRun === undefined) context.workbook.settings.getItemOrNullObject(RECORD_KEY).delete();
      else queueRecord(context.workbook, lastRun);
      return () => undefined;
    });
    return true;
  } catch {
    return false;
  }
}
