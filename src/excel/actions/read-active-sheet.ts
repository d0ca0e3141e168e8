import { guarded } from '../office/guarded';
import type { Outcome, SheetReport } from '../office/outcome';
import { planRun } from '../planning/plan-run';
import { readSheet } from '../reading/read-sheet';
import type { RecomputeRequest } from './recompute';
import { reportOf } from '../planning/report-of';
import { today } from '../office/today';

/** Reads and reviews as a recompute does, and writes nothing: `written` and `highlights` say what stands since the last run. */
export function readActiveSheet({
  today: day,
  watch,
}: Pick<RecomputeRequest, 'today' | 'watch'> = {}): Promise<Outcome<SheetReport>> {
  return guarded(async () =>
    reportOf(await planRun(await readSheet(undefined, watch), day ?? today(), new Set(), watch), false),
  );
}
