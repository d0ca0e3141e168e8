import type { PlanItem } from '../../../domain/appendix/plan-appendix';
import type { ReviewedItem } from '../../../domain/review/appendix-review';
import { tidy } from '../../../domain/text/tidy';
import type { PaneMessages } from '../../../messages/message-catalogue';

/** The user's own words for the item, or its row where there are none. */
export function itemContent(item: PlanItem, pane: PaneMessages): string {
  return tidy(item.content) || pane.todo.untitled(item.row);
}

/** "1.1.2 Tổ chức thực hiện …": the code, then the content. */
export function itemTitle({ item, code }: ReviewedItem, pane: PaneMessages): string {
  return [code, itemContent(item, pane)].filter(Boolean).join(' ');
}
