import { html, nothing, type TemplateResult } from 'lit-html';
import { OWN_SHEET, withCatalogueOfSheet } from '../../../excel/stored/chosen-catalogue';
import type { CatalogueChoice } from '../../../excel/stored/settings-schema';
import { focusById } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';
import { foldedQuestion } from './folded-question';

/** Asks once whether a sheet that names the contents of a list is to be compared with that list. */
export function catalogueSuggestion({
  report,
  state,
  messages,
  actions,
}: AppendixViewContext): TemplateResult | typeof nothing {
  const { suggestedCatalogue: suggested, sheetId } = report;
  const { settings } = state;
  const isAnswered = settings.sheets[sheetId]?.catalogue !== undefined;
  if (suggested === undefined || isAnswered) return nothing;
  const { pane } = messages;
  const choose = (choice: CatalogueChoice) => (): void => {
    focusById('recompute');
    actions.changeSettings(withCatalogueOfSheet(settings, sheetId, choice));
  };
  return foldedQuestion(
    'suggested-list',
    'info',
    pane.catalogue.suggestTitle(suggested.named),
    html`
      <p>${pane.catalogue.suggestWhy}</p>
      <div class="ways">
        <button
          type="button"
          class="button"
          id="suggested-use"
          @click=${choose({ kind: 'builtIn', id: suggested.id })}
        >
          ${pane.catalogue.suggestUse}
        </button>
        <button
          type="button"
          class="button subtle"
          id="suggested-no"
          @click=${choose(settings.catalogue ?? OWN_SHEET)}
        >
          ${pane.catalogue.suggestNo}
        </button>
      </div>
    `,
  );
}
