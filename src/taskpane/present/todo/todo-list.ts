import { isDone } from '../../../domain/appendix/status/item-status';
import type { Finding, Severity } from '../../../domain/finding';
import type { AppendixReview, ReviewedItem, Standing } from '../../../domain/review/appendix-review';
import type { SetAsideFinding } from '../../../domain/review/set-aside-finding';
import type { TodoFilter, WorkKind } from '../../state/todo-filter';
import { passesFilter } from './passes-filter';

export type OverdueItem = ReviewedItem & { readonly standing: Extract<Standing, { kind: 'overdue' }> };
export type DueSoonItem = ReviewedItem & { readonly standing: Extract<Standing, { kind: 'dueSoon' }> };

/**
 * The work that is left, most pressing first: the list that the filter names, or all three where something is sought.
 * `counts` leave the filter's kind out: they label its choices.
 */
export interface TodoList {
  readonly overdue: readonly OverdueItem[];
  readonly dueSoon: readonly DueSoonItem[];
  readonly findings: Readonly<Record<Severity, readonly Finding[]>>;
  /** Findings that the user has set aside. */
  readonly setAside: readonly SetAsideFinding[];
  /** Not done, and without a last day: ongoing, conditional, unreadable or missing deadlines. */
  readonly noDate: readonly ReviewedItem[];
  readonly counts: Readonly<Record<WorkKind, number>>;
}

const isOverdue = (item: ReviewedItem): item is OverdueItem => item.standing.kind === 'overdue';
const isDueSoon = (item: ReviewedItem): item is DueSoonItem => item.standing.kind === 'dueSoon';

export function todoList(review: AppendixReview, filter: TodoFilter): TodoList {
  const itemsByRow = new Map(review.items.map((item) => [item.item.row, item]));
  const passes = passesFilter(review, filter);
  const isShown = (finding: Finding): boolean => passes(finding.row, itemsByRow.get(finding.row), finding);
  const items = review.items.filter((item) => passes(item.item.row, item));
  const findings = review.findings.filter(isShown);
  const setAside = (review.setAside ?? []).filter(({ finding }) => isShown(finding));

  const overdue = items.filter(isOverdue).sort((a, b) => b.standing.daysLate - a.standing.daysLate);
  const dueSoon = items.filter(isDueSoon).sort((a, b) => a.standing.daysLeft - b.standing.daysLeft);
  const noDate = items.filter((item) => item.standing.kind === 'noDate' && !isDone(item.item.status));
  const bySeverity = (severity: Severity): readonly Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  const error = bySeverity('error');
  const warning = bySeverity('warning');

  const wants = (kind: WorkKind): boolean => filter.search.trim() !== '' || filter.kind === kind;
  return {
    overdue: wants('overdue') ? overdue : [],
    dueSoon: wants('dueSoon') ? dueSoon : [],
    findings: {
      error: wants('mend') ? error : [],
      warning: wants('mend') ? warning : [],
      info: wants('mend') ? bySeverity('info') : [],
    },
    setAside: wants('mend') ? setAside : [],
    noDate: wants('dueSoon') ? noDate : [],
    counts: { overdue: overdue.length, dueSoon: dueSoon.length, mend: error.length + warning.length },
  };
}
