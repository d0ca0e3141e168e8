import type { CompletionCount } from '../../../domain/review/appendix-review';
import { tidy } from '../../../domain/text/tidy';
import type { MessageCatalogue } from '../../../messages/message-catalogue';

/** The groups as lines of tab-separated cells: pastes into Word and Excel as a table. */
export function groupTable(
  groups: readonly (CompletionCount & { readonly name: string })[],
  firstColumn: string,
  { pane, formats }: MessageCatalogue,
): string {
  const header = [
    firstColumn,
    pane.groups.columnDone,
    pane.groups.columnTotal,
    pane.groups.columnShare,
    pane.groups.columnOverdue,
  ];
  const lines = groups.map(({ name, done, total, overdue }) => [
    tidy(name),
    formats.number(done),
    formats.number(total),
    formats.share(done, total) ?? '',
    formats.number(overdue),
  ]);
  return [header, ...lines].map((cells) => cells.join('\t')).join('\n');
}
