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
import { queueRecord } from '../writing/marks/queue-marks';
import { undoLastRun } from './undo';

export interface RunsUndone {
  /** Counts cells and highlights. */
  readonly restored: number;
  /** The names of sheets that the workbook does not have any more, as the run knew them. */
  readonly gone: readonly string[];
}

/**
 * Puts back what the last run changed, on all its sheets where it went over several, the last first. Stops at a sheet
 * that has changed since, and says so; what was put back by then stays so, and the rest can be tried again.
 */
export async function undoRuns(): Promise<Outcome<RunsUndone>> {
  const read = await toOutcome(() => readWithRetry(queueRuns));
  if (read.kind === 'failed') return read;
  const { last: lastRun, earlier } = read.value;
  const last = await undoLastRun(earlier[0]);
  if (last.kind === 'failed' && (earlier.length === 0 || !isPassed(last))) return last;
  let restored = last.kind === 'done' ? last.value.restored : 0;
  const gone = isPassed(last) ? namesOf(lastRun) : [];
  let before: Outcome<unknown> = last;
  for (const [index, record] of earlier.entries()) {
    if (isPassed(before)) {
      const made = await toOutcome(() => makeLast(record));
      if (made.kind === 'failed') return made;
    }
    const undone = await undoLastRun(earlier[index + 1]);
    if (undone.kind === 'done') restored += undone.value.restored;
    else if (isPassed(undone)) gone.push(...namesOf(record));
    else return undone;
    before = undone;
  }
  return { kind: 'done', value: { restored, gone } };
}

function namesOf(record: RunRecord | undefined): string[] {
  return record?.sheetName === undefined ? [] : [record.sheetName];
}

/** On a sheet that is gone there is nothing left to put back. */
function isPassed(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'failed' && outcome.failure.kind === 'sheetGone';
}

interface Runs {
  /** The one that is undone next. */
  readonly last: RunRecord | undefined;
  /** What the same run has changed on other sheets before it, latest first. */
  readonly earlier: readonly RunRecord[];
}

function queueRuns(context: Excel.RequestContext): () => Runs {
  const { settings } = context.workbook;
  const last = settings.getItemOrNullObject(RECORD_KEY);
  const all = settings.getItemOrNullObject(RUNS_KEY);
  last.load('value');
  all.load('value');
  return () => {
    const records = all.isNullObject ? [] : parseRuns(all.value);
    const lastRecord = last.isNullObject ? undefined : parseRunRecord(last.value);
    const at = records.map((record) => isSameRecord(record, lastRecord)).lastIndexOf(true);
    return { last: lastRecord, earlier: records.slice(0, Math.max(0, at)).reverse() };
  };
}

/** An undo goes by the record of a sheet that is gone no more. */
function makeLast(record: RunRecord): Promise<void> {
  return roundTrip((context) => {
    queueRecord(context.workbook, record);
    return () => undefined;
  });
}
