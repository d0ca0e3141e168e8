import type { Applied } from './applied';
import { isMarked } from '../../domain/edits/highlights/marker';
import { addressList } from '../../domain/edits/highlights/row-areas';
import { isNothing } from '../../domain/edits/sheet-edits';
import { isStale } from './is-stale';
import type { RunPlan } from '../planning/plan-run';
import { queueRecord } from './queue-marks';
import { recordOfRun } from './record-of-run';
import { recoverRun } from './recover-run';
import { restoreMarks } from './restore-marks';
import type { RunRecord } from '../stored/run-record';
import { sameAreas } from '../reading/same-areas';
import { roundTrip } from '../office/round-trip';
import { writeEdits, type BeforeWriting } from './write-edits';

/** Writes the edits of a plan. Whatever comes between, the sheet ends wholly as planned or as it was. */
export async function applyPlan(plan: RunPlan): Promise<Applied> {
  const { edits, reading } = plan;
  const isIdle = isNothing(edits);
  if (isIdle && edits.rules.keep.length === 0 && plan.progress === undefined) return { kind: 'applied' };
  const record = recordOfRun(plan);
  let before: BeforeWriting;
  try {
    before = await writeEdits(plan, record);
  } catch (error) {
    const recovered = await recoverRun(plan, record, error);
    // Where it was put back instead, the next attempt writes again and has a record of its own.
    return recovered.kind === 'again' ? { ...recovered, record } : recovered;
  }
  const trueRecord = withTrueAreas(plan, record, before);
  if (!isIdle && isStale(reading, plan.reviews, before, record.before.cells)) {
    await restoreMarks(edits.sheetId, { ...trueRecord.before, cells: [...before.cells] }, reading.lastRun);
    return { kind: 'again' };
  }
  if (!isIdle && JSON.stringify(trueRecord) !== JSON.stringify(record)) await rewriteRecord(trueRecord);
  const drifted = edits.rules.keep.filter(
    ({ id, rule }) => !sameAreas(before.areas.get(id) ?? '', addressList(rule.areas)),
  );
  const written = isIdle ? {} : { record: trueRecord };
  return drifted.length === 0
    ? { kind: 'applied', ...written }
    : { kind: 'drifted', formulas: drifted.map(({ rule }) => rule.formula), ...written };
}

/** The record with the areas that our old highlights really had, which the write batch asked for on its way. */
function withTrueAreas({ reading }: RunPlan, record: RunRecord, before: BeforeWriting): RunRecord {
  const ours = reading.rules.filter(({ formula }) => isMarked(formula));
  const rules = record.before.rules.map((rule, index) => {
    const areas = before.areas.get(ours[index]?.id ?? '') ?? rule.areas;
    return sameAreas(areas, rule.areas) ? rule : { ...rule, areas };
  });
  return { ...record, before: { ...record.before, rules } };
}

function rewriteRecord(record: RunRecord): Promise<void> {
  return roundTrip((context) => {
    queueRecord(context.workbook, record);
    return () => undefined;
  });
}
