import { html, nothing, type TemplateResult } from 'lit-html';
import type { CatalogueReport } from '../../excel/outcome';
import { catalogueWords } from '../present/catalogue-words';
import type { AppendixScene } from './scene';

/** What the codes are compared with, and the way to what is wrong there. Nothing where there is no catalogue. */
export function catalogueLine({
  report,
  review,
  messages,
  actions,
}: AppendixScene): TemplateResult | typeof nothing {
  const { catalogue } = report;
  if (catalogue === undefined) return nothing;
  const { words, isDoubtful } = catalogueWords(catalogue, review.appendix.planYear, messages);
  return html`
    <p class="quiet ${isDoubtful ? 'amber-words' : ''}">${words}</p>
    ${way(catalogue)}
  `;

  function way({ sheetId, toMend, entries }: CatalogueReport): TemplateResult | typeof nothing {
    if (sheetId === undefined || (toMend === 0 && entries !== undefined)) return nothing;
    const { pane } = messages;
    return html`<button type="button" class="link" @click=${() => actions.openSheet(sheetId)}>
      ${toMend === 0 ? pane.catalogue.openIt : pane.catalogue.toMend(toMend)}
    </button>`;
  }
}
