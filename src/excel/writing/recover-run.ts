import { errorCode } from '../office/error-code';
import type { Failure } from '../office/outcome';
import { mayPass, waitFor } from '../office/round-trip';
import { failureOf, RunFailure } from '../office/run-failure';
import type { RunPlan } from '../planning/plan-run';
import { isSameRecord, type RunRecord } from '../stored/run-record';
import type { Applied } from './applied';
import { type MarksNow, readMarks } from './marks/marks-now';
import { changeOf, historyAlone, soughtFor } from './taking-back/plan-taking-back';
import { leftBy, takeBack, type TakenBack } from './taking-back/take-back';

const PAUSE = 300;

export interface BrokenRun {
  readonly plan: RunPlan;
  /** What the batch was to change. */
  readonly own: RunRecord;
  /** What the batch was to remember: `own`, together with what an earlier attempt has left. */
  readonly record: RunRecord;
  readonly earlier: RunRecord | undefined;
}

/**
 * After a write batch that failed: takes back what it wrote, which is nothing where its record, the first that it
 * writes, does not stand. Then the run may begin anew where that can help, or ends with the failure.
 */
export async function recoverRun(
  { plan: { edits, reading, progress }, own, record, earlier }: BrokenRun,
  error: unknown,
): Promise<Applied> {
  const { sheetId } = edits;
  if (mayPass(error)) await waitFor(PAUSE);
  let now: MarksNow;
  let taken: TakenBack;
  let hasBegun: boolean;
  try {
    const whole = changeOf(own);
    now = await readMarks(sheetId, soughtFor(whole));
    hasBegun = isSameRecord(now.record, record);
    const change = hasBegun ? whole : historyAlone(sheetId, progress?.before);
    taken = await takeBack(change, {
      record: hasBegun ? (earlier ?? reading.lastRun) : now.record,
      ...(hasBegun ? { now } : {}),
    });
  } catch (second) {
    if (second instanceof RunFailure) throw second;
    throw new RunFailure(failureOf(error, false));
  }
  const isHalf = taken.kind !== 'whole';
  const half = leftBy(record, taken);
  // Another's edit took away what the batch was about to touch: a look at the new state helps.
  if (mayPass(error)) return { kind: 'again', failure: failureOf(error, !isHalf), ...half };
  if (errorCode(error) === 'ItemNotFound') return { kind: 'again', ...half };
  if (now.isProtected && !isHalf) throw new RunFailure(protectedFailure(now));
  throw new RunFailure(failureOf(error, !isHalf));
}

function protectedFailure({ sheetName }: MarksNow): Failure {
  return { kind: 'protectedSheet', sheetName };
}
