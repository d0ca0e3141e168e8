import { html, nothing, type TemplateResult } from 'lit-html';
import { workProgressSentence } from '../../present/work-progress-sentence';
import type { ViewContext } from '../parts/view-context';

/** What is being done and the way to stop it, at the foot of the pane. The style sheet keeps it back from short work. */
export function progressFooter({ state, messages, actions }: ViewContext): TemplateResult | typeof nothing {
  const { progress, isStopping } = state;
  if (state.activity === undefined || progress === undefined) return nothing;
  const { pane } = messages;
  const { parts, sheet, phase } = progress;
  // One sheet is written wholly or not at all; before the next one there is still time.
  const mayStop = phase !== 'writing' || (sheet !== undefined && sheet.position < sheet.total);
  return html`
    <section class="work-in-hand" aria-label=${pane.progress.label}>
      <div class="work-words">
        ${
          sheet === undefined
            ? nothing
            : html`<p class="quiet">${pane.progress.sheet(sheet.name, sheet.position, sheet.total)}</p>`
        }
        <p>${isStopping ? pane.progress.stopping : workProgressSentence(progress, messages)}</p>
        ${
          parts === undefined
            ? nothing
            : html`<progress
                max=${parts.total}
                .value=${parts.done}
                aria-label=${pane.progress.label}
              ></progress>`
        }
      </div>
      ${
        mayStop
          ? html`<button
              type="button"
              class="button"
              id="stop"
              aria-disabled=${isStopping === true ? 'true' : nothing}
              @click=${actions.stop}
            >
              ${pane.progress.stop}
            </button>`
          : nothing
      }
    </section>
  `;
}
