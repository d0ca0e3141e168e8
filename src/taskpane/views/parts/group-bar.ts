import { html, type TemplateResult } from 'lit-html';
import type { CompletionCount } from '../../../domain/review/appendix-review';

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
