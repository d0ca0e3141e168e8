import { html, nothing, type TemplateResult } from 'lit-html';
import type { CatalogueReport } from '../../../excel/office/outcome';
import { catalogueWords } from '../../present/catalogue-words';
import type { AppendixScene } from '../parts/scene';

/**
 * What the criteria are compared with, and the way to what is wrong there. Nothing where there is no catalogue, or where
 * the user has yet to choose.
 */
export function catalogueLine({
  report,
  review,
  messages,
  actions,
}: AppendixScene): TemplateResult | typeof nothing {
  const { catalogue } = report;
  if (catalogue === undefined || report.suggestedList !== undefined) return nothing;
  const { words, isDoubtful } = catalogueWords(catalogue, review.appendix.planYear, messages);
  return html`
    <p class="quiet ${isDoubtful ? 'amber-words' : ''}">${words}</p>
    ${catalogue.kind === 'sheet' ? way(catalogue) : nothing}
  `;

  function way({
    sheetId,
    toMend,
    entries,
  }: Extract<CatalogueReport, { kind: 'sheet' }>): TemplateResult | typeof nothing {
    if (toMend === 0 && entries !== undefined) return nothing;
    const { pane } = messages;
    return html`<button type="button" class="link" @click=${() => actions.openSheet(sheetId)}>
      ${toMend === 0 ? pane.catalogue.openIt : pane.catalogue.toMend(toMend)}
    </button>`;
  }
}
