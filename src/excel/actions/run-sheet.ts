import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure, SheetReport } from '../office/outcome';
import { failureOf, RunFailure } from '../office/run-failure';
import { NO_OPTIONS, type RunOptions } from '../office/run-progress';
import { yieldToPage } from '../office/yield-to-page';
import { shortenConditions } from '../planning/condition-length';
import { type PlanOptions, planRun, type RunPlan } from '../planning/plan-run';
import { progressOfRun } from '../planning/progress-of-run';
import { reportOf } from '../planning/report-of';
import { readSheet } from '../reading/read-sheet';
import { refuseUnwritable } from '../reading/refuse-unwritable';
import type { SheetReading } from '../reading/sheet-reading';
import type { RecordedHistory } from '../stored/progress-history';
import type { RunRecord } from '../stored/run-record';
import type { Applied } from '../writing/applied';
import { applyPlan } from '../writing/apply-plan';
import { forgetRunOn } from '../writing/forget-run';

/** A sheet that is changed under our hands is read again this often, and then left alone. */
const MOST_READINGS = 6;

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
  /** What attempts of this run have written and left. */
  let written: RunRecord | undefined;
  let last: Applied | undefined;
  let historyBefore: RecordedHistory | undefined;
  const progressOf: PlanOptions['progressOf'] = (...found) => progressOfRun(...found, historyBefore);
  let atFirst: SheetReading | undefined;
  let running = options;
  try {
    for (let readings = 0; readings < MOST_READINGS; readings += 1) {
      const reading = known ?? (await readSheet(sheetId, running));
      known = undefined;
      sheetId = reading.sheetId;
      // Of several sheets it matters first whether this is an appendix at all.
      if (first === undefined) refuseUnwritable(reading);
      historyBefore ??= reading.history;
      const plan = await planRun(reading, day, { ...running, distrusted, progressOf });
      refuseUnwritable(reading);
      // Whoever is told that the columns are in doubt is told, too, that nothing was written.
      if (plan.isHeldBack && written !== undefined) throw new RunFailure({ kind: 'sheetKeptChanging' });
      if (plan.isHeldBack) return { plan, record: undefined };
      atFirst ??= reading;
      await yieldToPage(running);
      running = withoutSignal(running);
      running.onProgress?.({ phase: 'writing' });
      last = await orShorter(() =>
        applyPlan(plan, {
          earlier: written,
          looksFirst: readings > 0,
          isGuarded: readings < MOST_READINGS - 1,
        }),
      );
      written = last.record ?? written;
      if (last.kind === 'applied') return { plan, record: written };
      if (last.kind === 'drifted') for (const formula of last.formulas) distrusted.add(formula);
    }
  } catch (error) {
    if (atFirst !== undefined && failureOf(error).kind === 'sheetGone') await forgetRunOn(atFirst);
    throw written === undefined ? error : new RunFailure(halfDone(failureOf(error, false)));
  }
  const failure = (last?.kind === 'again' ? last.failure : undefined) ?? { kind: 'sheetKeptChanging' };
  throw new RunFailure(written === undefined ? failure : halfDone(failure));
}

export function reportOfRun({ plan, record }: SheetRun): SheetReport {
  const report = reportOf(plan, !plan.isHeldBack);
  return record === undefined ? report : { ...report, hasChanged: true };
}

/** What stopped the run, where an earlier attempt of it has left something in the sheet: it is not as it was. */
function halfDone(failure: Failure): Failure {
  switch (failure.kind) {
    case 'sheetGone':
    case 'rulesUnreadable':
    case 'userRulesChanged':
      return failure;
    case 'excelFailed':
      return { ...failure, restored: false };
    default:
      return { kind: 'excelFailed', code: failure.kind, restored: false };
  }
}

/** Where Excel refuses a condition for its length, the next attempt writes short ones, and so does the session. */
async function orShorter(write: () => Promise<Applied>): Promise<Applied> {
  try {
    return await write();
  } catch (error) {
    const failure = error instanceof RunFailure ? error.failure : undefined;
    const isRefused =
      failure?.kind === 'excelFailed' &&
      failure.code === 'InvalidArgument' &&
      failure.restored &&
      failure.location === 'ConditionalFormatRule.formula';
    if (!isRefused || !shortenConditions()) throw error;
    return { kind: 'again', failure };
  }
}

function withoutSignal({ signal: _late, ...rest }: RunOptions): RunOptions {
  return rest;
}
