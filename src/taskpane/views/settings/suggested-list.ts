import { html, nothing, type TemplateResult } from 'lit-html';
import { OWN_SHEET, withCatalogueOfSheet } from '../../../excel/stored/chosen-catalogue';
import type { AppendixScene } from '../parts/scene';

/** Asks once whether a sheet that names the contents of a list is to be compared with that list. */
export function suggestedList({
  report,
  state,
  messages,
  actions,
}: AppendixScene): TemplateResult | typeof nothing {
  const { suggestedList: suggested, sheetId } = report;
  const { settings } = state;
  const isAnswered = settings.sheets[sheetId]?.catalogue !== undefined;
  if (suggested === undefined || isAnswered) return nothing;
  const { pane } = messages;
  const use = (): void =>
    actions.changeSettings(withCatalogueOfSheet(settings, sheetId, { kind: 'builtIn', id: suggested.id }));
  const keep = (): void =>
    actions.changeSettings(withCatalogueOfSheet(settings, sheetId, settings.catalogue ?? OWN_SHEET));
  return html`
    <section class="card offer" aria-labelledby="suggested-title">
      <h2 id="suggested-title" class="small-heading">${pane.catalogue.suggestTitle(suggested.named)}</h2>
      <p>${pane.catalogue.suggestWhy}</p>
      <div class="ways">
        <fluent-button id="suggested-use" size="small" @click=${use}
          >${pane.catalogue.suggestUse}</fluent-button
        >
        <fluent-button id="suggested-no" size="small" appearance="subtle" @click=${keep}>
          ${pane.catalogue.suggestNo}
        </fluent-button>
      </div>
    </section>
  `;
}
