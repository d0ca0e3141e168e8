import { formatAddress } from '../../domain/a1-notation';
import { isDone } from '../../domain/appendix/item-status';
import type { Finding, Severity } from '../../domain/finding';
import type { AppendixReview, ReviewedItem, Standing } from '../../domain/review/appendix-review';
import type { SetAsideFinding } from '../../domain/review/set-aside-finding';
import { fold } from '../../domain/text/fold';
import { foldTonePlacement } from '../../domain/text/fold-tone-placement';
import { isInSection } from './section-of-row';
import type { TodoFilter } from './todo-filter';

export type OverdueItem = ReviewedItem & { readonly standing: Extract<Standing, { kind: 'overdue' }> };
export type DueSoonItem = ReviewedItem & { readonly standing: Extract<Standing, { kind: 'dueSoon' }> };

/** The work that is left, most pressing first. `counts` leave the filter's kind out: they label its choices. */
export interface TodoList {
  readonly overdue: readonly OverdueItem[];
  readonly dueSoon: readonly DueSoonItem[];
  readonly findings: Readonly<Record<Severity, readonly Finding[]>>;
  /** Findings that the user has set aside. */
  readonly setAside: readonly SetAsideFinding[];
  /** Not done, and without a last day: ongoing, conditional, unreadable or missing deadlines. */
  readonly noDate: readonly ReviewedItem[];
  readonly counts: { readonly overdue: number; readonly dueSoon: number; readonly mend: number };
}

const isOverdue = (item: ReviewedItem): item is OverdueItem => item.standing.kind === 'overdue';
const isDueSoon = (item: ReviewedItem): item is DueSoonItem => item.standing.kind === 'dueSoon';

export function todoList(review: AppendixReview, filter: TodoFilter): TodoList {
  const itemsByRow = new Map(review.items.map((item) => [item.item.row, item]));
  const items = review.items.filter((item) => passes(review, filter, item.item.row, item));
  const findings = review.findings.filter((finding) =>
    passes(review, filter, finding.row, itemsByRow.get(finding.row), finding),
  );

  const setAside = (review.setAside ?? []).filter(({ finding }) =>
    passes(review, filter, finding.row, itemsByRow.get(finding.row), finding),
  );

  const overdue = items.filter(isOverdue).sort((a, b) => b.standing.daysLate - a.standing.daysLate);
  const dueSoon = items.filter(isDueSoon).sort((a, b) => a.standing.daysLeft - b.standing.daysLeft);
  const noDate = items.filter((item) => item.standing.kind === 'noDate' && !isDone(item.item.status));
  const bySeverity = (severity: Severity): readonly Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  const error = bySeverity('error');
  const warning = bySeverity('warning');

  const wants = (kind: TodoFilter['kind']): boolean => filter.kind === 'all' || filter.kind === kind;
  return {
    overdue: wants('overdue') ? overdue : [],
    dueSoon: wants('dueSoon') ? dueSoon : [],
    findings: {
      error: wants('mend') ? error : [],
      warning: wants('mend') ? warning : [],
      info: filter.kind === 'all' ? bySeverity('info') : [],
    },
    setAside: wants('mend') ? setAside : [],
    noDate: filter.kind === 'all' ? noDate : [],
    counts: { overdue: overdue.length, dueSoon: dueSoon.length, mend: error.length + warning.length },
  };
}

function passes(
  review: AppendixReview,
  filter: TodoFilter,
  row: number,
  item: ReviewedItem | undefined,
  finding?: Finding,
): boolean {
  if (filter.sectionRow !== undefined && !isInSection(review.appendix.sections, filter.sectionRow, row))
    return false;
  if (filter.lead !== undefined && !isLedBy(item, filter.lead)) return false;
  const search = fold(filter.search);
  if (search === '') return true;
  const texts = [
    ...(item === undefined
      ? []
      : [item.code ?? '', item.item.content, item.item.deadlineText, ...item.item.leads]),
    ...(finding === undefined ? [] : [finding.found, formatAddress(finding)]),
  ];
  return texts.some((text) => fold(text).includes(search));
}

/** Leads are one person for the review however their tone marks are placed; so they are here. */
export function isLedBy(item: ReviewedItem | undefined, lead: string): boolean {
  const wanted = foldTonePlacement(lead);
  return item !== undefined && item.item.leads.some((name) => foldTonePlacement(name) === wanted);
}
