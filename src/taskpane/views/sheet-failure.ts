import { html, nothing, type TemplateResult } from 'lit-html';
import type { Failure } from '../../excel/office/outcome';
import { failureWords } from '../present/failure-words';
import { headerOfRefusal } from '../present/chosen-layout';
import { catalogueFindings } from './settings/catalogue-findings';
import { columnChooser } from './columns/column-chooser';
import type { Scene } from './parts/scene';
import { technicalDetails } from './parts/technical-details';

function titleOf(failure: Failure, { messages: { pane } }: Scene): string {
  switch (failure.kind) {
    case 'notAnAppendix':
      return pane.sheet.notRecognised;
    case 'catalogueSheet':
      return pane.catalogue.title;
    default:
      return pane.sheet.notRead;
  }
}

/** The page for a sheet that could not be read: why, what to do, and the way to point at the columns. */
export function sheetFailure(failure: Failure, scene: Scene): TemplateResult {
  const { messages, actions, state } = scene;
  const { pane } = messages;
  const { sentence, technical } = failureWords(failure, messages);
  const chooser =
    failure.kind === 'notAnAppendix' &&
    failure.sheetId !== undefined &&
    failure.refusal.kind === 'missingColumns'
      ? columnChooser(failure.sheetId, headerOfRefusal(failure.refusal), scene)
      : nothing;
  return html`
    <section class="page-message">
      <h1 class="page-message-title">${titleOf(failure, scene)}</h1>
      <p>${sentence}</p>
      ${chooser} ${failure.kind === 'catalogueSheet' ? catalogueFindings(failure, scene) : nothing}
      <p class="quiet">${pane.sheet.openAnother}</p>
      <div class="ways">
        <fluent-button
          appearance=${chooser === nothing ? 'primary' : 'secondary'}
          ?disabled-focusable=${state.activity !== undefined}
          @click=${actions.read}
        >
          ${pane.run.tryAgain}
        </fluent-button>
      </div>
      ${technicalDetails(technical, messages)}
    </section>
  `;
}
