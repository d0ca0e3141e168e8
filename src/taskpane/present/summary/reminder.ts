import type { AppendixReview, ReviewedItem } from '../../../domain/review/appendix-review';
import type { MessageCatalogue } from '../../../messages/message-catalogue';
import { planTitle } from '../plan-title';
import { itemTitle } from '../todo/item-title';
import { todoList } from '../todo/todo-list';

/** A polite text with the lead's overdue and due-soon items, ready to send; undefined where there are none. */
export function reminder(
  review: AppendixReview,
  sheetName: string,
  lead: string,
  messages: MessageCatalogue,
): string | undefined {
  const { pane, formats } = messages;
  const { overdue } = todoList(review, { kind: 'overdue', search: '', lead });
  const { dueSoon } = todoList(review, { kind: 'dueSoon', search: '', lead });
  if (overdue.length === 0 && dueSoon.length === 0) return undefined;
  const title = (reviewed: ReviewedItem): string => itemTitle(reviewed, pane);
  return [
    pane.reminder.greeting(lead),
    pane.reminder.opening(planTitle(review.appendix.title) ?? sheetName, formats.date(review.options.asOf)),
    ...(overdue.length > 0 ? [pane.reminder.overdue] : []),
    ...overdue.map((item) =>
      pane.reminder.overdueItem(title(item), formats.date(item.standing.lastDay), item.standing.daysLate),
    ),
    ...(dueSoon.length > 0 ? [pane.reminder.dueSoon] : []),
    ...dueSoon.map((item) =>
      pane.reminder.dueSoonItem(title(item), formats.date(item.standing.lastDay), item.standing.daysLeft),
    ),
    pane.reminder.closing,
  ].join('\n');
}
