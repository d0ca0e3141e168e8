import type { Finding } from '../finding';
import { mapNonEmpty, type NonEmpty } from '../non-empty';
import type { AppendixReview } from './appendix-review';
import { findingKeys } from './finding-keys';
import type { FindingKey, SetAsideFinding, SetAsideReason } from './set-aside-finding';

/**
 * The reviews of one sheet with those findings apart that the user has set aside; what was apart before is judged anew.
 * Nothing but findings changes: done, overdue and due soon are what they are.
 */
export function setFindingsAside(
  reviews: NonEmpty<AppendixReview>,
  reasons: ReadonlyMap<FindingKey, SetAsideReason>,
): NonEmpty<AppendixReview> {
  if (reasons.size === 0 && reviews.every(({ setAside }) => setAside === undefined)) return reviews;
  const whole = mapNonEmpty(reviews, (review) => ({ review, findings: allFindings(review) }));
  const keys = findingKeys(whole);
  return mapNonEmpty(whole, ({ review, findings }, index) => {
    const { setAside: _before, ...rest } = review;
    const apart: SetAsideFinding[] = [];
    const left = findings.filter((finding, at) => {
      const key = keys[index]?.[at] ?? '';
      const reason = reasons.get(key);
      if (reason !== undefined) apart.push({ finding, key, reason });
      return reason === undefined;
    });
    return { ...rest, findings: left, ...(apart.length === 0 ? {} : { setAside: apart }) };
  });
}

/** Those that were set aside too, by row, then column. */
export function allFindings({ findings, setAside = [] }: AppendixReview): readonly Finding[] {
  if (setAside.length === 0) return findings;
  return [...findings, ...setAside.map(({ finding }) => finding)].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}
