import type { ReviewedItem } from '../../domain/review/appendix-review';
import { tidy } from '../../domain/text/tidy';
import type { PaneMessages } from '../../messages/message-catalogue';

/** "1.1.2 Tổ chức thực hiện …": the code, then the user's own words, or the row where there are none. */
export function itemTitle({ item, code }: ReviewedItem, pane: PaneMessages): string {
  const content = tidy(item.content) || pane.todo.untitled(item.row);
  return code === undefined ? content : `${code} ${content}`;
}
