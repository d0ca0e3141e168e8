import { isMarked } from '../../domain/edits/highlights/marker';
import { RunFailure } from '../office/run-failure';
import { toOutcome } from '../office/to-outcome';
import type { Outcome } from '../office/outcome';
import { canTellOurs } from '../reading/can-tell-ours';
import { refuseUntoldRules, refuseUnwritable } from '../reading/refuse-unwritable';
import { isSameCell } from '../reading/is-same-cell';
import { orPutBack } from '../writing/or-put-back';
import { rulesNow } from '../writing/record-of-run';
import { readMarks, restoreMarks, type MarksNow } from '../writing/restore-marks';
import { parseRunRecord, RECORD_KEY, type Marks, type RunRecord } from '../stored/run-record';
import { orSheetGone } from '../office/sheet-gone';
import { readWithRetry } from '../office/round-trip';
import { undoAddedSheet } from './undo-added-sheet';

/**
 * Puts back what the last run changed: highlights, ratios, number formats, names, or a sheet that was added. Refuses where
 * what the run wrote is something else by now. `restored` counts cells, highlights and sheets. It can be done once.
 */
export function undoLastRun(): Promise<Outcome<{ readonly restored: number }>> {
  return toOutcome(async () => {
    const { record, isReadOnly } = await readWithRetry(queueRecordReading);
    if (record === undefined) throw new RunFailure({ kind: 'nothingToUndo' });
    if (record.addedSheet !== undefined) {
      if (isReadOnly) throw new RunFailure({ kind: 'readOnly' });
      await undoAddedSheet(record.addedSheet);
      return { restored: 1 };
    }
    return orSheetGone(record.sheetId, async () => {
      const now = await readMarks(
        record.sheetId,
        record.after.cells.map(({ address }) => address),
      );
      refuseUnwritable({ ...now, isReadOnly });
      const canTellOurRules = canTellOurs(now.rulesRead, record.sheetId, record);
      refuseUntoldRules({ ...now, canTellOurRules });
      refuseChanged(record, now);
      const restored = await orPutBack(record.sheetId, marksOf(record, now), record, () =>
        restoreMarks(record.sheetId, record.before, undefined, refuseTaken),
      );
      return { restored };
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

/** How the sheet stands now, as far as undoing touches it. */
function marksOf(record: RunRecord, now: MarksNow): Marks {
  const { sheetId, after } = record;
  return {
    rules: [...rulesNow({ sheetId, rules: now.rules, lastRun: record })],
    cells: [...now.cells],
    names: after.names.filter(({ name }) => now.names.includes(name)),
    days: now.progress.sheets.find(({ id }) => id === sheetId)?.days ?? [],
  };
}

function refuseTaken(address: string): RunFailure {
  return new RunFailure({ kind: 'changedSinceRun', address });
}

function refuseChanged({ before, after }: RunRecord, now: MarksNow): void {
  const changed = after.cells.find((cell, index) => !isSameCell(cell, now.cells[index]));
  if (changed !== undefined) throw new RunFailure({ kind: 'changedSinceRun', address: changed.address });
  // Rows were inserted or moved since: the areas of the highlights to be put back are no longer right.
  const formulas = new Set(now.rules.map(({ formula }) => formula).filter(isMarked));
  const moved = after.rules.find(({ formula }) => !formulas.has(formula));
  if (before.rules.length > 0 && moved !== undefined) {
    throw new RunFailure({ kind: 'changedSinceRun', address: moved.areas.split(',')[0] ?? '' });
  }
}
