import { guarded } from './guarded';
import type { Outcome, SheetReport } from './outcome';
import { planRun } from './plan-run';
import { readSheet } from './read-sheet';
import type { RecomputeRequest } from './recompute';
import { reportOf } from './report-of';
import { today } from './today';

/** Reads and reviews as a recompute does, and writes nothing: `written` and `highlights` say what stands since the last run. */
export function readActiveSheet({
  today: day,
  watch,
}: Pick<RecomputeRequest, 'today' | 'watch'> = {}): Promise<Outcome<SheetReport>> {
  return guarded(async () =>
    reportOf(await planRun(await readSheet(undefined, watch), day ?? today(), new Set(), watch), false),
  );
}
