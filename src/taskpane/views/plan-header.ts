import { html, nothing, type TemplateResult } from 'lit-html';
import { planTitle } from '../present/plan-title';
import { catalogueLine } from './settings/catalogue-line';
import type { AppendixScene } from './parts/scene';

/** Which plan the sheet was recognised as: its title and year, the rows of its items. */
export function planHeader(scene: AppendixScene): TemplateResult {
  const { report, review, messages, actions, state } = scene;
  const { pane } = messages;
  const { items, planYear, title } = review.appendix;
  const rows = items.map(({ row }) => row);
  const plan = planTitle(title);
  const reviews = [report.review, ...(report.moreReviews ?? [])];
  return html`
    <header class="plan-header">
      ${plan === undefined ? nothing : html`<h1 class="plan-title">${plan}</h1>`}
      <p class="quiet facts">
        ${
          planYear === undefined
            ? html`<strong class="amber">${pane.sheet.yearUnknown}</strong>`
            : html`<span>${pane.sheet.year(planYear)}</span>`
        }
        ${
          rows.length === 0
            ? nothing
            : html`<span>${pane.sheet.items(rows.length, Math.min(...rows), Math.max(...rows))}</span>`
        }
      </p>
      ${planYear === undefined ? html`<p class="quiet">${pane.sheet.yearUnknownNext}</p>` : nothing}
      ${catalogueLine(scene)}
      ${
        reviews.length < 2
          ? nothing
          : html`<div class="chips" role="group" aria-label=${pane.sheet.choose}>
              ${reviews.map(
                (_, index) =>
                  html`<button
                    type="button"
                    class="chip"
                    aria-pressed=${index === state.appendixIndex}
                    @click=${() => actions.chooseAppendix(index)}
                  >
                    ${pane.sheet.nth(index + 1)}
                  </button>`,
              )}
            </div>`
      }
    </header>
  `;
}
