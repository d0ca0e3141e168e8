import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from './parts/icon';
import { inClauses } from './parts/in-clauses';
import { ring } from './parts/ring';
import type { AppendixScene } from './parts/scene';

/** Done out of total as a ring and as the sentence for the report. */
export function completionSummary({ review, messages, actions }: AppendixScene): TemplateResult {
  const { pane, formats } = messages;
  const { done, total } = review.completion;
  const share = formats.share(done, total);
  const asOf = html`<p class="quiet">${pane.completion.asOf(formats.date(review.options.asOf))}</p>`;
  const sentence = share === undefined ? pane.completion.none : pane.completion.sentence(done, total, share);
  return html`
    <section class="card completion" aria-label=${pane.completion.heading}>
      ${ring(done, total, share ?? '–')}
      <div class="completion-words">
        <p class="completion-sentence" id="completion-sentence">${inClauses(sentence)}</p>
        ${asOf}
        ${
          share === undefined
            ? nothing
            : html`<button
                type="button"
                class="link"
                id="copy-sentence"
                @click=${() => actions.copy(sentence)}
              >
                ${icon('copy')}${pane.completion.copy}
              </button>`
        }
      </div>
    </section>
  `;
}
