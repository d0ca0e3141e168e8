import { html, type TemplateResult } from 'lit-html';
import { periodJobWords } from '../../../../messages/period-job-words';
import { icon } from '../../parts/icon';
import type { ViewContext } from '../../parts/view-context';

/** The sentences of a report, each with a button that copies it, and one that copies all. */
export function sentenceList(
  sentences: readonly string[],
  { messages, actions }: ViewContext,
): TemplateResult {
  const { words } = periodJobWords(messages.language);
  return html`
    <section class="sentences" id="report-sentences">
      <div class="sentences-top">
        <h4>${words.sentences}</h4>
        <button
          type="button"
          class="link"
          id="copy-sentences"
          @click=${() => actions.copy(sentences.join('\n'))}
        >
          ${icon('copy')}${words.copyAll}
        </button>
      </div>
      <ul class="lines">
        ${sentences.map(
          (sentence) => html`
            <li class="report-sentence">
              <p>${sentence}</p>
              <button
                type="button"
                class="icon-button"
                aria-label=${words.copySentence(sentence)}
                title=${words.copySentence(sentence)}
                @click=${() => actions.copy(sentence)}
              >
                ${icon('copy')}
              </button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
