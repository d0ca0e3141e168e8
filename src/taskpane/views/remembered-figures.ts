import { html, nothing, type TemplateResult } from 'lit-html';
import type { ProgressDay } from '../../domain/progress/progress-day';
import { inClauses } from './parts/break-at-commas';
import type { ViewContext } from './parts/view-context';

/** How the sheet stood when it was last computed. The day comes first: nobody must take the figures for today's. */
export function rememberedFigures(
  { day, done, total, overdue }: ProgressDay,
  { messages }: ViewContext,
): TemplateResult | typeof nothing {
  const { pane, formats } = messages;
  const share = formats.share(done, total);
  if (share === undefined) return nothing;
  return html`
    <section class="card remembered" aria-label=${pane.remembered.heading}>
      <p class="quiet">${pane.remembered.on(formats.date(day))}</p>
      <p class="remembered-sentence">${inClauses(pane.completion.sentence(done, total, share))}</p>
      <p class="quiet">${pane.remembered.overdue(overdue)}</p>
    </section>
  `;
}
