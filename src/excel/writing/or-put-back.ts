import { RunFailure, failureOf } from '../office/run-failure';
import { readMarks, restoreMarks, type MarksNow } from './restore-marks';
import type { Marks, RunRecord } from '../stored/run-record';
import { mayPass, waitFor } from '../office/round-trip';

const PAUSE = 300;

/**
 * Runs a write that is to be done wholly or not at all: where it fails in its midst, what stood before is put back, and
 * the failure says so.
 */
export async function orPutBack<T>(
  sheetId: string,
  before: Marks,
  lastRun: RunRecord | undefined,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof RunFailure) throw error;
    if (mayPass(error)) await waitFor(PAUSE);
    const now = await putBack(sheetId, before, lastRun, error);
    throw new RunFailure(
      now.isProtected ? { kind: 'protectedSheet', sheetName: now.sheetName } : failureOf(error, true),
    );
  }
}

async function putBack(
  sheetId: string,
  before: Marks,
  lastRun: RunRecord | undefined,
  error: unknown,
): Promise<MarksNow> {
  try {
    const now = await readMarks(sheetId, []);
    await restoreMarks(sheetId, before, lastRun);
    return now;
  } catch (second) {
    if (second instanceof RunFailure) throw second;
    throw new RunFailure(failureOf(error, false));
  }
}
