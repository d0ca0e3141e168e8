import * as z from 'zod/mini';
import { parseRunRecord, type RunRecord } from './run-record';

const runs = z.object({ version: z.literal(1), records: z.array(z.unknown()) });

/** The workbook's setting that holds, sheet by sheet, what a run over several sheets changed; the last one last. */
export const RUNS_KEY = 'tienDo.lastRuns';

/** Nothing where nothing is stored, or where it is not what it should be. */
export function parseRuns(stored: unknown): readonly RunRecord[] {
  const records = (runs.safeParse(stored).data?.records ?? []).map(parseRunRecord);
  const whole = records.filter((record) => record !== undefined);
  return whole.length === records.length ? whole : [];
}
