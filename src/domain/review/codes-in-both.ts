import type { Finding } from '../finding';
import type { AppendixReview } from './appendix-review';

/** A review and the sheet that it is of. */
export interface ReviewedSheet {
  readonly sheetName: string;
  readonly review: AppendixReview;
}

/**
 * Codes of items that stand in Phụ lục 1 and in Phụ lục 2: the findings of `here`, which name the row of `there`.
 * Nothing where the two are not the two appendices of one plan year.
 */
export function codesInBoth(
  here: ReviewedSheet,
  there: ReviewedSheet,
): readonly Finding<'code/in-both-appendices'>[] {
  const { appendix } = here.review;
  const other = there.review.appendix;
  const numbers = [appendix.appendixNumber, other.appendixNumber];
  if (!numbers.includes(1) || !numbers.includes(2)) return [];
  if (appendix.planYear !== undefined && other.planYear !== undefined && appendix.planYear !== other.planYear)
    return [];
  const column = appendix.layout.columns.get('code') ?? appendix.layout.columns.get('order');
  if (column === undefined) return [];
  const rowOf = new Map(
    there.review.items.flatMap(({ code, item }) => (code ? [[code, item.row] as const] : [])),
  );
  return here.review.items.flatMap(({ code, item }) => {
    if (code === undefined) return [];
    const otherRow = rowOf.get(code);
    if (otherRow === undefined) return [];
    const found = item.code.written || code;
    const facts = { sheet: there.sheetName, otherRow };
    return [
      { rule: 'code/in-both-appendices', severity: 'error', found, facts, row: item.row, column } as const,
    ];
  });
}
