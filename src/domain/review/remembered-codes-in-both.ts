import type { Finding } from '../finding';
import { mapNonEmpty, type NonEmpty } from '../non-empty';
import type { AppendixReview } from './appendix-review';
import { allFindings } from './set-findings-aside';
import { withFindings } from './with-findings';

/**
 * The reviews of one sheet, read alone, with what earlier reviews of it say of codes that stand on another sheet too:
 * only a run over all sheets sees those. A row whose code reads otherwise now keeps nothing of it.
 */
export function withRememberedCodesInBoth(
  reviews: NonEmpty<AppendixReview>,
  earlier: readonly AppendixReview[],
): NonEmpty<AppendixReview> {
  return mapNonEmpty(reviews, (review, index) => {
    const before = earlier[index];
    return before === undefined ? review : withFindings(review, stillTrue(before, review));
  });
}

function stillTrue(before: AppendixReview, now: AppendixReview): readonly Finding[] {
  const told = new Set(now.findings.filter(isInBoth).map(({ row }) => row));
  const written = new Map(now.items.map(({ item }) => [item.row, item.code.written]));
  return allFindings(before).filter(
    (finding) => isInBoth(finding) && !told.has(finding.row) && written.get(finding.row) === finding.found,
  );
}

function isInBoth({ rule }: { readonly rule: string }): boolean {
  return rule === 'code/in-both-appendices';
}
