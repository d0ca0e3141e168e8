import { readWithRetry, roundTrip } from '../office/round-trip';
import type { SheetReading } from '../reading/sheet-reading';
import { entryOfSheet, replaceEntry } from '../stored/per-sheet';
import { parseProgress, PROGRESS_KEY, queueProgress } from '../stored/progress-history';
import { isSameRecord, parseRunRecord, RECORD_KEY } from '../stored/run-record';
import { queueRecord } from './marks/queue-marks';

/**
 * Where a sheet went while a run wrote into it: the workbook tells again of the run before, and of the days that it knew.
 * A run that has nothing to write remembers its day and no record. Nothing is lost where this fails: what the workbook
 * then tells is of a sheet that is gone.
 */
export async function forgetRunOn(reading: SheetReading): Promise<void> {
  const { sheetId, lastRun } = reading;
  try {
    const now = await readWithRetry(queueStored);
    const isOfThisRun = now.record?.sheetId === sheetId && !isSameRecord(now.record, lastRun);
    const [is, was] = [now.sheets, reading.progress.sheets].map((all) =>
      entryOfSheet(all, reading, reading.tabs),
    );
    const isSameHistory = JSON.stringify(is) === JSON.stringify(was);
    if (!isOfThisRun && isSameHistory) return;
    await roundTrip(({ workbook }) => {
      if (isOfThisRun) {
        if (lastRun === undefined) workbook.settings.getItemOrNullObject(RECORD_KEY).delete();
        else queueRecord(workbook, lastRun);
      }
      if (!isSameHistory) queueProgress(workbook, replaceEntry(now.sheets, is, was));
      return () => undefined;
    });
  } catch {
    // Said is only that the sheet is gone.
  }
}

function queueStored({ workbook: { settings } }: Excel.RequestContext) {
  const record = settings.getItemOrNullObject(RECORD_KEY);
  record.load('value');
  const progress = settings.getItemOrNullObject(PROGRESS_KEY);
  progress.load('value');
  return () => ({
    record: record.isNullObject ? undefined : parseRunRecord(record.value),
    sheets: parseProgress(progress.isNullObject ? undefined : progress.value).sheets,
  });
}
