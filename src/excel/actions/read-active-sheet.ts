import { today } from '../../today';
import type { Outcome, SheetReport } from '../office/outcome';
import { toOutcome } from '../office/to-outcome';
import { planRun } from '../planning/plan-run';
import { reportOf } from '../planning/report-of';
import { readSheet } from '../reading/read-sheet';
import type { RecomputeRequest } from './recompute';

/** Reads and reviews as a recompute does, and writes nothing: `written` and `highlights` say what stands since the last run. */
export function readActiveSheet({
  today: day,
  ...options
}: Pick<RecomputeRequest, 'today' | 'signal' | 'onProgress'> = {}): Promise<Outcome<SheetReport>> {
  return toOutcome(async () =>
    reportOf(await planRun(await readSheet(undefined, options), day ?? today(), options), false),
  );
}
