import { html, type TemplateResult } from 'lit-html';
import type { CompletionCount } from '../../../domain/review/appendix-review';
import type { ViewContext } from '../parts/view-context';

/** Done from the left, overdue from the right, the rest between them. The numbers stand in words beside it. */
export function groupBar({ done, overdue, total }: CompletionCount): TemplateResult {
  const percent = (items: number): number => (total > 0 ? (items / total) * 100 : 0);
  return html`
    <svg class="bar" aria-hidden="true">
      <rect class="bar-rest" width="100%" height="100%" />
      <rect class="bar-done" width="${percent(done)}%" height="100%" />
      <rect class="bar-overdue" x="${100 - percent(overdue)}%" width="${percent(overdue)}%" height="100%" />
    </svg>
  `;
}

/** What each piece of a bar means. */
export function barLegend({ messages: { pane } }: ViewContext): TemplateResult {
  const piece = (kind: 'done' | 'overdue' | 'rest', words: string): TemplateResult => html`
    <li>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <rect class="bar-edge bar-${kind}" x="1" y="1" width="10" height="10" />
      </svg>
      ${words}
    </li>
  `;
  return html`
    <ul class="bar-legend">
      ${piece('done', pane.groups.legendDone)}${piece('overdue', pane.groups.legendOverdue)}${piece(
        'rest',
        pane.groups.legendRest,
      )}
    </ul>
  `;
}
