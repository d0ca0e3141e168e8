import { html, nothing, type TemplateResult } from 'lit-html';
import type { PointsCount } from '../../../domain/review/appendix-review';
import { pointsWords } from '../../present/points-words';
import type { AppendixViewContext, ViewContext } from '../parts/view-context';

/** The points of the whole plan: achieved, lost, still to win, and beside last year. Nothing where there are none. */
export function pointsSummary({ review, messages }: AppendixViewContext): TemplateResult | typeof nothing {
  if (review.points === undefined) return nothing;
  const { achieved, details } = pointsWords(review.points, messages);
  return html`
    <section class="card points" aria-label=${messages.pane.points.heading}>
      <p><strong>${achieved}</strong></p>
      ${details.length === 0 ? nothing : html`<p class="quiet">${inOneLine(details)}</p>`}
    </section>
  `;
}

/** The same of one section, in a line. */
export function pointsLine(points: PointsCount, { messages }: ViewContext): TemplateResult {
  const { achieved, details } = pointsWords(points, messages);
  return html`<span class="quiet">${inOneLine([achieved, ...details])}</span>`;
}

/** Commas stand inside the numbers. */
function inOneLine(words: readonly string[]): string {
  return words.join('; ');
}
