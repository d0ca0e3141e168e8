import type { Outcome } from '../office/outcome';
import { readWithRetry, roundTrip } from '../office/round-trip';
import { toOutcome } from '../office/to-outcome';
import { parseRunRecord, parseRuns, RECORD_KEY, type RunRecord, RUNS_KEY } from '../stored/run-record';
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
  const last = await undoLastRun();
  if (read.value.length === 0 || (last.kind === 'failed' && !isPassed(last))) return last;
  let restored = last.kind === 'done' ? last.value.restored : 0;
  for (const [index, record] of read.value.entries()) {
    const rest = read.value.slice(index).reverse();
    const made = await toOutcome(() => makeLast(record, rest));
    if (made.kind === 'failed') return made;
    const undone = await undoLastRun();
    if (undone.kind === 'done') restored += undone.value.restored;
    else if (!isPassed(undone)) return undone;
  }
  return { kind: 'done', value: { restored } };
}

/** On a sheet that is gone there is nothing left to put back. */
function isPassed(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'failed' && outcome.failure.kind === 'sheetGone';
}

/** What the run changed on the sheets before its last one, latest first; nothing where the last run had one sheet. */
function queueEarlierRuns(context: Excel.RequestContext): () => readonly RunRecord[] {
  const { settings } = context.workbook;
  const last = settings.getItemOrNullObject(RECORD_KEY);
  const all = settings.getItemOrNullObject(RUNS_KEY);
  last.load('value');
  all.load('value');
  return () => {
    const records = all.isNullObject ? [] : parseRuns(all.value);
    const lastRecord = last.isNullObject ? undefined : parseRunRecord(last.value);
    const isSameRun = JSON.stringify(records.at(-1)) === JSON.stringify(lastRecord);
    return lastRecord !== undefined && isSameRun ? records.slice(0, -1).reverse() : [];
  };
}

/** Makes the record the one that an undo goes by; `rest` are those still to be put back, it last. */
function makeLast(record: RunRecord, rest: readonly RunRecord[]): Promise<void> {
  return roundTrip((context) => {
    queueRecord(context.workbook, record);
    if (rest.length > 1) context.workbook.settings.add(RUNS_KEY, { version: 1, records: rest });
    else context.workbook.settings.getItemOrNullObject(RUNS_KEY).delete();
    return () => undefined;
  });
}
