import type { AppendixReview } from '../../domain/review/appendix-review';
import type { FoundWork } from './pane-state';
import type { WorkKind } from './todo-filter';

/** How much each list of work holds of a whole appendix. */
export function workCounts({ completion, findings }: AppendixReview): Readonly<Record<WorkKind, number>> {
  return {
    overdue: completion.overdue,
    dueSoon: completion.dueSoon,
    mend: findings.filter(({ severity }) => severity !== 'info').length,
  };
}

export function foundWork(review: AppendixReview): FoundWork {
  const { overdue, mend } = workCounts(review);
  return { overdue, toReview: mend };
}
