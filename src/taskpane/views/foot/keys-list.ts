import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../parts/icon';
import { focusById } from '../parts/move-focus';
import type { ViewContext } from '../parts/view-context';

/** The shortcuts of the pane, for whoever asks by "?" or in the menu. */
export function keysList({ state, messages, actions }: ViewContext): TemplateResult | typeof nothing {
  if (!state.showsKeys) return nothing;
  const { pane } = messages;
  const close = (): void => {
    actions.showKeys(false);
    focusById('more');
  };
  const closeByEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return html`
    <section class="keys" id="keys" aria-labelledby="keys-title" @keydown=${closeByEscape}>
      <div class="keys-top">
        <h2 id="keys-title" class="small-heading">${pane.keys.title}</h2>
        <button
          type="button"
          class="icon-button"
          id="close-keys"
          aria-label=${pane.run.close}
          title=${pane.run.close}
          @click=${close}
        >
          ${icon('close')}
        </button>
      </div>
      <dl>
        ${pane.keys.list.map(
          ([key, does]) =>
            html`<dt><kbd>${key}</kbd></dt>
              <dd>${does}</dd>`,
        )}
      </dl>
    </section>
  `;
}
