import { readWithRetry, roundTrip } from '../office/round-trip';
import type { SheetReading } from '../reading/sheet-reading';
import { queueProgress } from '../stored/progress-history';
import { isSameRecord, parseRunRecord, RECORD_KEY } from '../stored/run-record';
import { queueRecord } from './queue-marks';

/**
 * Where a sheet went while a run wrote into it: the workbook tells again of the run before, and of the days that it knew.
 * Nothing is lost where that fails: what it tells is of a sheet that is gone.
 */
export async function forgetRunOn({ sheetId, lastRun, progress }: SheetReading): Promise<void> {
  try {
    const now = await readWithRetry(({ workbook }) => {
      const setting = workbook.settings.getItemOrNullObject(RECORD_KEY);
      setting.load('value');
      return () => (setting.isNullObject ? undefined : parseRunRecord(setting.value));
    });
    if (now?.sheetId !== sheetId || isSameRecord(now, lastRun)) return;
    await roundTrip(({ workbook }) => {
      if (lastRun === undefined) workbook.settings.getItemOrNullObject(RECORD_KEY).delete();
      else queueRecord(workbook, lastRun);
      queueProgress(workbook, progress.sheets);
      return () => undefined;
    });
  } catch {
    // Said is only that the sheet is gone.
  }
}
