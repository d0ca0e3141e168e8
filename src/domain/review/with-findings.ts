import type { Finding } from '../finding';
import type { AppendixReview } from './appendix-review';

/** The review with more findings among its own, by row, then column. */
export function withFindings(review: AppendixReview, more: readonly Finding[]): AppendixReview {
  if (more.length === 0) return review;
  const findings = [...review.findings, ...more].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...review, findings };
}
