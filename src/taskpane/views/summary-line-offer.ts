import { html, nothing, type TemplateResult } from 'lit-html';
import type { AppendixScene } from './parts/scene';

/** Asks once whether a ratio without a place of its own may have a line under the table. */
export function summaryLineOffer({
  report,
  state,
  messages,
  actions,
}: AppendixScene): TemplateResult | typeof nothing {
  const answered = state.settings.sheets[report.sheetId]?.summaryLine !== undefined;
  if (report.summaryLineOffered !== true || answered) return nothing;
  const { pane } = messages;
  return html`
    <section class="card offer" aria-labelledby="offer-title">
      <h2 id="offer-title" class="small-heading">${pane.run.summaryLineTitle}</h2>
      <p>${pane.run.summaryLineWhy}</p>
      <div class="ways">
        <fluent-button size="small" @click=${() => actions.addSummaryLine(true)}
          >${pane.run.summaryLineAdd}</fluent-button
        >
        <fluent-button size="small" appearance="subtle" @click=${() => actions.addSummaryLine(false)}>
          ${pane.run.summaryLineNo}
        </fluent-button>
      </div>
    </section>
  `;
}
