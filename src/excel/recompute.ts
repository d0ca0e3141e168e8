import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Outcome, SheetReport } from './outcome';

export interface RecomputeRequest {
  /** Today's day where the caller knows better than the machine's clock; a date fixed in the settings wins. */
  readonly today?: CalendarDate;
}

/** Reads the active sheet, reviews it, and writes highlights and ratios: two round trips, three where merges matter. */
export async function recompute(_request: RecomputeRequest = {}): Promise<Outcome<SheetReport>> {
  throw new Error('Not built yet');
}

/** The same without writing: `written` and `highlights` say what stands in the sheet after the last run. */
export async function readActiveSheet(_request: RecomputeRequest = {}): Promise<Outcome<SheetReport>> {
  throw new Error('Not built yet');
}
