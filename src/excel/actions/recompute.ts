import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { today } from '../../today';
import type { Outcome, SheetReport } from '../office/outcome';
import type { RunOptions } from '../office/run-progress';
import { toOutcome } from '../office/to-outcome';
import { reportOfRun, runSheet } from './run-sheet';

export interface RecomputeRequest extends RunOptions {
  /** Today's day where the caller knows better than the machine's clock; a date fixed in the settings wins. */
  readonly today?: CalendarDate;
  /** The sheet to recompute; without it the active one. */
  readonly sheetId?: string;
}

/**
 * Reads the sheet, reviews it, and writes highlights and ratios: two round trips, three where merges matter.
 * Writes nothing where the columns are in doubt; the report says so.
 */
export function recompute(request: RecomputeRequest = {}): Promise<Outcome<SheetReport>> {
  return toOutcome(async () => {
    const { today: day = today(), sheetId, ...options } = request;
    return reportOfRun(await runSheet(day, sheetId, options));
  });
}
