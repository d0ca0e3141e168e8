import { compareTracker, type TrackerFinding } from '../../../domain/returns/compare-tracker';
import type { TrackerTable } from '../../../domain/returns/tracker-table';
import { today } from '../../../today';
import type { Outcome } from '../../office/outcome';
import { toOutcome } from '../../office/to-outcome';
import { planRun } from '../../planning/plan-run';
import { readAppendices } from '../../planning/read-appendices';
import { readSheet } from '../../reading/read-sheet';

export interface TrackerComparison {
  readonly sheetId: string;
  readonly findings: readonly TrackerFinding[];
}

/** Lays what a program has given out beside a sheet. Writes nothing. Three round trips. */
export function compareWithTracker(
  tables: readonly TrackerTable[],
  sheetId?: string,
): Promise<Outcome<TrackerComparison>> {
  return toOutcome(async () => {
    const plan = await planRun(await readSheet(sheetId), today());
    const { appendices } = await readAppendices(plan);
    const options = plan.reviews[0]?.options;
    const findings = options === undefined ? [] : compareTracker(appendices, tables, options);
    return { sheetId: plan.reading.sheetId, findings };
  });
}
