import type { CalendarDate } from '../domain/calendar/calendar-date';
import { applyPlan } from './apply-plan';
import { errorCode } from './error-code';
import { Failed } from './failure-of';
import { guarded } from './guarded';
import type { Failure, Outcome, SheetReport } from './outcome';
import { planRun, type RunPlan } from './plan-run';
import { readSheet } from './read-sheet';
import { doubtsOf, reportOf } from './report-of';
import { refuseUnwritable } from './refuse-unwritable';
import type { SheetReading } from './sheet-reading';
import { today } from './today';

export interface RecomputeRequest {
  /** Today's day where the caller knows better than the machine's clock; a date fixed in the settings wins. */
  readonly today?: CalendarDate;
}

/** A sheet that is changed under our hands is read again this often, and then left alone. */
const MOST_READINGS = 4;

/**
 * Reads the active sheet, reviews it, and writes highlights and ratios: two round trips, three where merges matter.
 * Writes nothing where the columns are in doubt; the report says so.
 */
export function recompute(request: RecomputeRequest = {}): Promise<Outcome<SheetReport>> {
  return guarded(async () => {
    const plan = await run(request.today ?? today());
    return reportOf(plan, doubtsOf(plan).length === 0);
  });
}

/** The same without writing: `written` and `highlights` say what stands in the sheet since the last run. */
export function readActiveSheet(request: RecomputeRequest = {}): Promise<Outcome<SheetReport>> {
  return guarded(async () =>
    reportOf(await planRun(await readSheet(), request.today ?? today(), new Set()), false),
  );
}

async function run(day: CalendarDate): Promise<RunPlan> {
  const distrusted = new Set<string>();
  let sheetId: string | undefined;
  let failure: Failure = { kind: 'sheetKeptChanging' };
  for (let readings = 0; readings < MOST_READINGS; readings += 1) {
    const reading = await readAgain(sheetId);
    refuseUnwritable(reading);
    sheetId = reading.sheetId;
    const plan = await planRun(reading, day, distrusted);
    if (doubtsOf(plan).length > 0) return plan;
    const applied = await applyPlan(plan);
    if (applied.kind === 'applied') return plan;
    failure = (applied.kind === 'again' ? applied.failure : undefined) ?? { kind: 'sheetKeptChanging' };
    if (applied.kind === 'drifted') for (const formula of applied.formulas) distrusted.add(formula);
  }
  throw new Failed(failure);
}

/** The active sheet first, then that same sheet, wherever the user has gone meanwhile. */
async function readAgain(sheetId: string | undefined): Promise<SheetReading> {
  try {
    return await readSheet(sheetId);
  } catch (error) {
    if (sheetId !== undefined && errorCode(error) === 'ItemNotFound') throw new Failed({ kind: 'sheetGone' });
    throw error;
  }
}
