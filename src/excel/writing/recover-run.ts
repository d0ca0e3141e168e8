import { isMarked } from '../../domain/edits/highlights/marker';
import type { Applied } from './applied';
import { errorCode } from '../office/error-code';
import { RunFailure, failureOf } from '../office/run-failure';
import type { RunPlan } from '../planning/plan-run';
import { queueRuleRemoval } from './queue-marks';
import { isSameCell } from '../reading/is-same-cell';
import { readMarks, restoreMarks, type MarksNow } from './restore-marks';
import type { RunRecord } from '../stored/run-record';
import { mayPass, roundTrip, waitFor } from '../office/round-trip';

const PAUSE = 300;

/**
 * After a write batch that failed somewhere in its midst: where only the removal of old highlights was left, finishes it;
 * else puts everything back. Then the run may begin anew where that can help, or ends with the failure.
 */
export async function recoverRun(plan: RunPlan, record: RunRecord, error: unknown): Promise<Applied> {
  const { sheetId } = plan.edits;
  if (mayPass(error)) await waitFor(PAUSE);
  let now: MarksNow;
  try {
    now = await readMarks(
      sheetId,
      record.after.cells.map(({ address }) => address),
    );
    if (stands(record, now)) {
      await removeOld(plan, now);
      return { kind: 'again' };
    }
    await restoreMarks(sheetId, record.before, plan.reading.lastRun);
  } catch (second) {
    if (second instanceof RunFailure) throw second;
    throw new RunFailure(failureOf(error, false));
  }
  // Another's edit took away what the batch was about to touch: a look at the new state helps.
  if (mayPass(error)) return { kind: 'again', failure: failureOf(error) };
  if (errorCode(error) === 'ItemNotFound') return { kind: 'again' };
  if (now.isProtected) throw new RunFailure({ kind: 'protectedSheet', sheetName: now.sheetName });
  throw new RunFailure(failureOf(error, true));
}

/** True where all that the batch had to add is there. */
function stands({ after }: RunRecord, now: MarksNow): boolean {
  const formulas = new Set(now.rules.map(({ formula }) => formula));
  const names = new Set(now.names);
  return (
    now.hasRecord &&
    after.rules.every(({ formula }) => formulas.has(formula)) &&
    after.names.every(({ name }) => names.has(name)) &&
    after.cells.every((cell, index) => isSameCell(cell, now.cells[index]))
  );
}

function removeOld({ edits, reading }: RunPlan, now: MarksNow): Promise<void> {
  const going = new Set(
    reading.rules.flatMap(({ id, formula }) => (edits.rules.remove.includes(id) ? [formula ?? ''] : [])),
  );
  const staying = new Set(edits.rules.add.map(({ rule }) => rule.formula));
  const old = now.rules.filter(
    ({ formula }) =>
      formula !== undefined && isMarked(formula) && going.has(formula) && !staying.has(formula),
  );
  return roundTrip((context) => {
    const sheet = context.workbook.worksheets.getItem(edits.sheetId);
    for (const name of now.unhiddenNames) sheet.names.getItem(name).visible = false;
    queueRuleRemoval(
      sheet,
      old.map(({ id }) => id),
    );
    return () => undefined;
  });
}
