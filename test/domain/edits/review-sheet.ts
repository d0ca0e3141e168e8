import { parseArea } from '../../../src/domain/a1-notation';
import type { SheetSnapshot } from '../../../src/domain/appendix/sheet/sheet-snapshot';
import type { CellAddress } from '../../../src/domain/cell-content';
import type { AppendixReview } from '../../../src/domain/review/appendix-review';
import { reviewAppendix } from '../../../src/domain/review/review-appendix';
import type { ReviewOptions } from '../../../src/domain/review/review-options';
import { layoutsOf, planOf } from '../../support/read-snapshot';

const OPTIONS: ReviewOptions = {
  asOf: { year: 2024, month: 10, day: 15 },
  dueSoonDays: 7,
  beforeIsStrict: true,
  countNotApplicable: true,
};

/** All appendices of a sheet, reviewed as of 15 October 2024. */
export function reviewsOf(
  snapshot: SheetSnapshot,
  options: Partial<ReviewOptions> = {},
): readonly AppendixReview[] {
  const found = layoutsOf(snapshot);
  if (found.kind === 'refused') throw new Error('The sheet is not understood.');
  return found.layouts.map((layout) => reviewAppendix(planOf(snapshot, layout), { ...OPTIONS, ...options }));
}

/** The first of them. */
export function reviewOf(snapshot: SheetSnapshot, options: Partial<ReviewOptions> = {}): AppendixReview {
  const [review] = reviewsOf(snapshot, options);
  if (!review) throw new Error('The sheet has no appendix.');
  return review;
}

/** "B7" as row 7, column 2. */
export function at(address: string): CellAddress {
  const area = parseArea(address);
  if (!area) throw new Error(`"${address}" is no cell`);
  return { row: area.firstRow, column: area.firstColumn };
}
