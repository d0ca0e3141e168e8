import { toOutcome } from '../office/to-outcome';
import type { Outcome, SheetReport } from '../office/outcome';
import { planRun } from '../planning/plan-run';
import { readSheet } from '../reading/read-sheet';
import type { RecomputeRequest } from './recompute';
import { reportOf } from '../planning/report-of';
import { today } from '../../today';

/** Reads and reviews as a recompute does, and writes nothing: `written` and `highlights` say what stands since the last run. */
export function readActiveSheet({
  today: day,
  ...options
}: Pick<RecomputeRequest, 'today' | 'signal' | 'onProgress'> = {}): Promise<Outcome<SheetReport>> {
  return toOutcome(async () =>
    reportOf(await planRun(await readSheet(undefined, options), day ?? today(), options), false),
  );
}
