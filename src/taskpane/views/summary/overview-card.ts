import { html, nothing, type TemplateResult } from 'lit-html';
import type { SheetOutcome } from '../../../excel/office/outcome';
import { sheetFacts } from '../../present/summary/sheet-facts';
import { icon } from '../parts/icon';
import type { ViewContext } from '../parts/view-context';

/** What came of all sheets, a line each, until closed. A line goes to its sheet. */
export function overviewCard({ state, messages, actions }: ViewContext): TemplateResult | typeof nothing {
  const { overview } = state;
  if (overview === undefined) return nothing;
  const { pane } = messages;
  const close = (): void => {
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
    actions.closeOverview();
  };
  return html`
    <section class="card overview" aria-labelledby="overview-title">
      <div class="overview-top">
        <h2 id="overview-title" class="small-heading">${pane.all.heading}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label=${pane.run.close}
          title=${pane.run.close}
          id="close-overview"
          @click=${close}
        >
          ${icon('close')}
        </button>
      </div>
      ${overview.changed ? html`<p class="hint">${pane.all.changed}</p>` : nothing}
      <ul class="lines">
        ${overview.report.sheets.map((sheet) => html`<li>${line(sheet)}</li>`)}
      </ul>
    </section>
  `;

  function line(sheet: SheetOutcome): TemplateResult {
    const { sheetId, name, share, facts, tone } = sheetFacts(sheet, messages);
    return html`
      <button type="button" class="line" @click=${() => actions.openSheet(sheetId)}>
        <span class="group-top">
          <span class="line-title">${name}</span>
          ${share === undefined ? nothing : html`<strong class="line-place">${share}</strong>`}
        </span>
        <span class="quiet ${tone === 'late' ? 'late-words' : ''}">${facts}</span>
      </button>
    `;
  }
}
