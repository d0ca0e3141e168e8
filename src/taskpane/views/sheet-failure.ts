import { html, nothing, type TemplateResult } from 'lit-html';
import type { Failure } from '../../excel/outcome';
import { failureWords } from '../present/failure-words';
import { headerOfRefusal } from '../present/chosen-layout';
import { columnChooser } from './column-chooser';
import type { Scene } from './scene';

/** The page for a sheet that could not be read: why, which columns are missing, and what to do. */
export function sheetFailure(failure: Failure, scene: Scene): TemplateResult {
  const { messages, actions, state } = scene;
  const { pane } = messages;
  const { sentence, technical } = failureWords(failure, messages);
  const missing =
    failure.kind === 'notAnAppendix' && failure.refusal.kind === 'missingColumns'
      ? failure.refusal.roles
      : [];
  const chooser =
    failure.kind === 'notAnAppendix' &&
    failure.sheetId !== undefined &&
    failure.refusal.kind === 'missingColumns'
      ? columnChooser(failure.sheetId, headerOfRefusal(failure.refusal), scene)
      : nothing;
  return html`
    <section class="page-message">
      <h1 class="page-message-title">${pane.sheet.notRecognised}</h1>
      <p>${sentence}</p>
      ${
        missing.length === 0
          ? nothing
          : html`<h2 class="small-heading">${pane.sheet.missingColumns}</h2>
              <ul class="plain-list">
                ${missing.map((role) => html`<li>${pane.sheet.columnNames[role]}</li>`)}
              </ul>`
      }
      ${chooser}
      <p class="quiet">${pane.sheet.openAnother}</p>
      <div class="ways">
        <fluent-button
          appearance="primary"
          ?disabled-focusable=${state.activity !== undefined}
          @click=${actions.recompute}
        >
          ${pane.run.tryAgain}
        </fluent-button>
      </div>
      ${
        technical === undefined
          ? nothing
          : html`<details>
              <summary>${pane.run.technical}</summary>
              <code>${technical}</code>
            </details>`
      }
    </section>
  `;
}
