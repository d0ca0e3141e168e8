import { isMarked } from '../domain/edits/marker';
import { Failed } from './failure-of';
import { guarded } from './guarded';
import type { Outcome } from './outcome';
import { refuseUnwritable } from './refuse-unwritable';
import { isSameCell, readMarks, restoreMarks, type MarksNow } from './restore-marks';
import { parseRunRecord, RECORD_KEY, type RunRecord } from './run-record';
import { orSheetGone } from './sheet-gone';
import { readTrip } from './trip';

/**
 * Puts back what the last run changed: highlights, ratios, number formats, names. Refuses where a cell that the run wrote
 * holds something else by now. `restored` counts cells and highlights. It can be done once.
 */
export function undoLastRun(): Promise<Outcome<{ readonly restored: number }>> {
  return guarded(async () => {
    const { record, isReadOnly } = await readTrip(queueRecordReading);
    if (record === undefined) throw new Failed({ kind: 'nothingToUndo' });
    return orSheetGone(async () => {
      const now = await readMarks(
        record.sheetId,
        record.after.cells.map(({ address }) => address),
      );
      refuseUnwritable({ ...now, isReadOnly });
      refuseChanged(record, now);
      return { restored: await restoreMarks(record.sheetId, record.before, undefined) };
    });
  });
}

function queueRecordReading(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.load('readOnly');
  const setting = workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load('value');
  return () => ({
    record: setting.isNullObject ? undefined : parseRunRecord(setting.value),
    isReadOnly: workbook.readOnly,
  });
}

function refuseChanged({ before, after }: RunRecord, now: MarksNow): void {
  const changed = after.cells.find((cell, index) => !isSameCell(cell, now.cells[index]));
  if (changed !== undefined) throw new Failed({ kind: 'changedSinceRun', address: changed.address });
  // Rows were inserted or moved since: the areas of the highlights to be put back are no longer right.
  const formulas = new Set(now.rules.map(({ formula }) => formula).filter(isMarked));
  const moved = after.rules.find(({ formula }) => !formulas.has(formula));
  if (before.rules.length > 0 && moved !== undefined) {
    throw new Failed({ kind: 'changedSinceRun', address: moved.areas.split(',')[0] ?? '' });
  }
}
