import { html, nothing, type TemplateResult } from 'lit-html';
import type { Failure } from '../../excel/outcome';
import { failureWords } from '../present/failure-words';
import { icon } from './icon';
import type { Scene } from './scene';

/** What went wrong, why, and what to do next; Excel's own code in a fold for whoever is asked for help. */
export function failureCard(failure: Failure, { messages, actions }: Scene): TemplateResult {
  const { pane } = messages;
  const { sentence, technical } = failureWords(failure, messages);
  return html`
    <div class="notice danger">
      ${icon('error')}
      <div class="notice-words">
        <p>${sentence}</p>
        ${
          technical === undefined
            ? nothing
            : html`<details>
                <summary>${pane.run.technical}</summary>
                <code>${technical}</code>
              </details>`
        }
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label=${pane.run.close}
        title=${pane.run.close}
        @click=${actions.closeNotice}
      >
        ${icon('close')}
      </button>
    </div>
  `;
}
