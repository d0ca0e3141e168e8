import { html, nothing, type TemplateResult } from 'lit-html';
import type { CatalogueReport } from '../../../excel/office/outcome';
import { catalogueWords } from '../../present/summary/catalogue-words';
import type { AppendixViewContext } from '../parts/view-context';

/**
 * What the criteria are compared with, and the way to what is wrong there. Nothing where there is no catalogue, or where
 * the user has yet to choose.
 */
export function catalogueLine(context: AppendixViewContext): TemplateResult | typeof nothing {
  const { report, review, messages, actions } = context;
  const { catalogue } = report;
  if (catalogue === undefined || report.suggestedCatalogue !== undefined) return nothing;
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

/** The same over the findings, where it bears on them: nothing could be compared, or the catalogue itself is to be mended. */
export function catalogueDoubt(context: AppendixViewContext): TemplateResult | typeof nothing {
  const { catalogue } = context.report;
  if (catalogue === undefined) return nothing;
  const { isDoubtful } = catalogueWords(catalogue, context.review.appendix.planYear, context.messages);
  const isToMend = catalogue.kind === 'sheet' && catalogue.toMend > 0;
  return isDoubtful || isToMend
    ? html`<div class="catalogue-doubt">${catalogueLine(context)}</div>`
    : nothing;
}
