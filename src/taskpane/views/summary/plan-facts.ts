import { html, nothing, type TemplateResult } from 'lit-html';
import { isScoringForm } from '../../present/headline';
import { planTitle } from '../../present/plan-title';
import type { AppendixViewContext } from '../parts/view-context';
import { catalogueLine } from './catalogue-line';

/** Which plan the sheet was recognised as: its title and year, the rows of its items, what its codes are compared with. */
export function planFacts(context: AppendixViewContext): TemplateResult {
  const { review, messages } = context;
  const { pane } = messages;
  const { items, planYear, title } = review.appendix;
  const rows = items.map(({ row }) => row);
  const plan = planTitle(title);
  const count = isScoringForm(review) ? pane.scoring.items : pane.sheet.items;
  return html`
    <section class="plan-facts" aria-label=${pane.summary.plan}>
      ${plan === undefined ? nothing : html`<h2 class="plan-title" title=${plan}>${plan}</h2>`}
      <p class="quiet facts">
        ${planYear === undefined ? nothing : html`<span>${pane.sheet.year(planYear)}</span>`}
        ${
          rows.length === 0
            ? nothing
            : html`<span>${count(rows.length, Math.min(...rows), Math.max(...rows))}</span>`
        }
      </p>
      ${catalogueLine(context)}
    </section>
  `;
}
