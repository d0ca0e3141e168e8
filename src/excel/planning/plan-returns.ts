import { formatAddress } from '../../domain/a1-notation';
import { unknownMergesThatMatter } from '../../domain/edits/ratios/unknown-merges';
import { mergeReturns } from '../../domain/returns/merge-returns';
import type { ReturnChoices, ReturnFile } from '../../domain/returns/return-file';
import type { ReturnMerge } from '../../domain/returns/return-merge';
import type { RunPlan } from './plan-run';
import { readAppendices } from './read-appendices';

/** What comes of the returns, and the sheet on which it is based. */
export interface ReturnsPlan {
  readonly plan: RunPlan;
  readonly merge: ReturnMerge;
  /** Nothing may be written: the columns are in doubt, or it is not known how far these merges reach. */
  readonly heldBack: boolean;
  readonly unknownMerges: readonly string[];
}

/** Brings returns and sheet together. Merged areas are always asked for: nothing may be written under one. One round trip. */
export async function planReturns(
  plan: RunPlan,
  files: readonly ReturnFile[],
  choices: ReturnChoices,
): Promise<ReturnsPlan> {
  const { reading, reviews } = plan;
  const { snapshot, appendices, unknown } = await readAppendices(plan);
  const merge = mergeReturns({ appendices, formatOf: reading.formatOf }, files, choices);
  const unknownMerges = unknownMergesThatMatter(
    snapshot,
    unknown,
    reviews.map(({ appendix }) => appendix.layout),
    merge.fills.map(({ cell }) => cell),
  ).map(formatAddress);
  return { plan, merge, heldBack: plan.isHeldBack || unknownMerges.length > 0, unknownMerges };
}
