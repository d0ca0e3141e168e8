import type { Outcome } from '../office/outcome';
import { readWithRetry, roundTrip } from '../office/round-trip';
import { toOutcome } from '../office/to-outcome';
import {
  isSameRecord,
  parseRunRecord,
  parseRuns,
  RECORD_KEY,
  type RunRecord,
  RUNS_KEY,
} from '../stored/run-record';
import { queueRecord } from '../writing/queue-marks';
import { undoLastRun } from './undo';

/**
 * Puts back what the last run changed, on all its sheets where it went over several, the last first. Stops at a sheet
 * that has changed since, and says so; what was put back by then stays so, and the rest can be tried again.
 * `restored` counts cells and highlights.
 */
export async function undoRuns(): Promise<Outcome<{ readonly restored: number }>> {
  const read = await toOutcome(() => readWithRetry(queueEarlierRuns));
  if (read.kind === 'failed') return read;
  const earlier = read.value;
  const last = await undoLastRun(earlier[0]);
  if (earlier.length === 0 || (last.kind === 'failed' && !isPassed(last))) return last;
  let restored = last.kind === 'done' ? last.value.restored : 0;
  let before: Outcome<unknown> = last;
  for (const [index, record] of earlier.entries()) {
    if (isPassed(before)) {
      const made = await toOutcome(() => makeLast(record));
      if (made.kind === 'failed') return made;
    }
    const undone = await undoLastRun(earlier[index + 1]);
    if (undone.kind === 'done') restored += undone.value.restored;
    else if (!isPassed(undone)) return undone;
    before = undone;
  }
  return { kind: 'done', value: { restored } };
}

/** On a sheet that is gone there is nothing left to put back. */
function isPassed(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'failed' && outcome.failure.kind === 'sheetGone';
}

/** What the run has changed on other sheets before the one that is undone next, latest first. */
function queueEarlierRuns(context: Excel.RequestContext): () => readonly RunRecord[] {
  const { settings } = context.workbook;
  const last = settings.getItemOrNullObject(RECORD_KEY);
  const all = settings.getItemOrNullObject(RUNS_KEY);
  last.load('value');
  all.load('value');
  return () => {
    const records = all.isNullObject ? [] : parseRuns(all.value);
    const lastRecord = last.isNullObject ? undefined : parseRunRecord(last.value);
    const at = records.map((record) => isSameRecord(record, lastRecord)).lastIndexOf(true);
    return records.slice(0, Math.max(0, at)).reverse();
  };
}

/** An undo goes by the record of a sheet that is gone no more. */
function makeLast(record: RunRecord): Promise<void> {
  return roundTrip((context) => {
    queueRecord(context.workbook, record);
    return () => undefined;
  });
}
