import { type Slip, slipsOf } from '../../../domain/returns/slip';
import type { AppendixReview } from '../../../domain/review/appendix-review';
import { today } from '../../../today';
import type { Outcome } from '../../office/outcome';
import { toOutcome } from '../../office/to-outcome';
import { planRun } from '../../planning/plan-run';
import { readAppendices } from '../../planning/read-appendices';
import { readSheet } from '../../reading/read-sheet';

export interface SlipsRead {
  readonly sheetId: string;
  readonly sheetName: string;
  /** One for every lead. */
  readonly slips: readonly Slip[];
  /** What the letters that go with them are made from. */
  readonly reviews: readonly AppendixReview[];
}

/** Makes the slips of a sheet, the active one by default. Writes nothing. Three round trips. */
export function readSlips(sheetId?: string): Promise<Outcome<SlipsRead>> {
  return toOutcome(async () => {
    const plan = await planRun(await readSheet(sheetId), today());
    const { appendices } = await readAppendices(plan);
    const { sheetId: id, sheetName } = plan.reading;
    return { sheetId: id, sheetName, slips: slipsOf(appendices), reviews: plan.reviews };
  });
}
