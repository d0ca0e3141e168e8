import { mayPass, waitFor } from '../../office/round-trip';
import { failureOf, RunFailure } from '../../office/run-failure';
import { isSameRecord, type RunRecord } from '../../stored/run-record';
import { readMarks } from '../marks/marks-now';
import { type SheetChange, soughtFor } from './plan-taking-back';
import { takeBack } from './take-back';

const PAUSE = 300;

export interface RecordsOfWrite {
  /** What the workbook told of the last run before. */
  readonly before: RunRecord | undefined;
  /** What the batch writes first: where it does not stand, nothing was written. */
  readonly after?: RunRecord;
}

/**
 * Runs a write that is to be done wholly or not at all: where it fails in its midst, what it has changed is taken back,
 * and the failure says whether that could be done.
 */
export async function allOrNothing<T>(
  change: SheetChange,
  records: RecordsOfWrite,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof RunFailure) throw error;
    if (mayPass(error)) await waitFor(PAUSE);
    throw await failureAfter(change, records, error);
  }
}

async function failureAfter(
  change: SheetChange,
  { before, after }: RecordsOfWrite,
  error: unknown,
): Promise<RunFailure> {
  try {
    const now = await readMarks(change.sheetId, soughtFor(change));
    const hasBegun = after === undefined || isSameRecord(now.record, after);
    const taken = hasBegun ? await takeBack(change, { record: before, now }) : undefined;
    if (taken !== undefined && taken.kind !== 'whole') return new RunFailure(failureOf(error, false));
    const { isProtected, sheetName } = now;
    return new RunFailure(isProtected ? { kind: 'protectedSheet', sheetName } : failureOf(error, true));
  } catch (second) {
    return second instanceof RunFailure ? second : new RunFailure(failureOf(error, false));
  }
}

/** How one of several attempts is made. */
export interface Attempt {
  /** Look where our rules lie, instead of taking the last run's word for it. */
  readonly looksFirst: boolean;
  /** Let the batch fail before it writes where the sheet has changed since it was read. */
  readonly isGuarded: boolean;
}

/** The last one does without a guard: it is not known how each Excel judges it. */
const ATTEMPTS: readonly Attempt[] = [
  { looksFirst: false, isGuarded: true },
  { looksFirst: true, isGuarded: true },
  { looksFirst: true, isGuarded: false },
];

/** Reads and writes anew where the write failed before it began because the sheet had changed since the reading. */
export async function againWhereChanged<T>(work: (attempt: Attempt) => Promise<T>): Promise<T> {
  for (const attempt of ATTEMPTS.slice(0, -1)) {
    try {
      return await work(attempt);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'excelFailed' || failure.code !== 'ItemNotFound' || !failure.restored) throw error;
    }
  }
  return work(ATTEMPTS.at(-1) ?? { looksFirst: true, isGuarded: false });
}
