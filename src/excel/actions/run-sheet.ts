import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { applyPlan } from '../writing/apply-plan';
import { yieldToPage } from '../office/yield-to-page';
import { RunFailure } from '../office/run-failure';
import { entryOfSheet } from '../stored/per-sheet';
import type { Failure } from '../office/outcome';
import { planRun, type RunPlan } from '../planning/plan-run';
import type { RecordedDays } from '../stored/progress-history';
import { progressOfRun } from '../planning/progress-of-run';
import { readSheet } from '../reading/read-sheet';
import { isHeldBack } from '../planning/report-of';
import { refuseUnwritable } from '../reading/refuse-unwritable';
import type { RunRecord } from '../stored/run-record';
import { NO_OPTIONS, type RunOptions } from '../office/run-progress';
import type { SheetReading } from '../reading/sheet-reading';

/** A sheet that is changed under our hands is read again this often, and then left alone. */
const MOST_READINGS = 4;

export interface SheetRun {
  readonly plan: RunPlan;
  /** What was changed; undefined where nothing had to be, or where the columns are in doubt. */
  readonly record: RunRecord | undefined;
}

/**
 * Reviews one sheet and writes highlights and ratios. `first` is the sheet as it was read a moment ago, or its id;
 * without it the active sheet is meant. Writes nothing where the columns are in doubt. Once it has begun to write, a wish
 * to stop comes too late: what was begun is brought to its end.
 */
export async function runSheet(
  day: CalendarDate,
  first?: SheetReading | string,
  options: RunOptions = NO_OPTIONS,
): Promise<SheetRun> {
  const distrusted = new Set<string>();
  let known = typeof first === 'object' ? first : undefined;
  let sheetId = typeof first === 'object' ? first.sheetId : first;
  let record: RunRecord | undefined;
  let before: RecordedDays | undefined;
  let running = options;
  let failure: Failure = { kind: 'sheetKeptChanging' };
  for (let readings = 0; readings < MOST_READINGS; readings += 1) {
    const reading = known ?? (await readSheet(sheetId, running));
    known = undefined;
    sheetId = reading.sheetId;
    // Of several sheets it matters first whether this is an appendix at all.
    if (first === undefined) refuseUnwritable(reading);
    const planned = await planRun(reading, day, distrusted, running);
    refuseUnwritable(reading);
    if (isHeldBack(planned)) return { plan: planned, record };
    before ??= entryOfSheet(reading.progress.sheets, reading, reading.tabs)?.days ?? [];
    const progress = progressOfRun(planned, day, before);
    const plan = progress === undefined ? planned : { ...planned, progress };
    await yieldToPage(running);
    running = withoutSignal(running);
    running.onProgress?.({ phase: 'writing' });
    const applied = await applyPlan(plan);
    record = applied.record ?? record;
    if (applied.kind === 'applied') return { plan, record };
    failure = (applied.kind === 'again' ? applied.failure : undefined) ?? { kind: 'sheetKeptChanging' };
    if (applied.kind === 'drifted') for (const formula of applied.formulas) distrusted.add(formula);
  }
  throw new RunFailure(failure);
}

function withoutSignal({ signal: _late, ...rest }: RunOptions): RunOptions {
  return rest;
}
