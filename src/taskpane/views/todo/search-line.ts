import { html, type TemplateResult } from 'lit-html';
import { icon } from '../parts/icon';
import { focusById } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';

/** The search, in the place of the chips: it seeks in all three lists. Esc and the cross bring the chips back. */
export function searchLine({ state, messages, actions }: AppendixViewContext): TemplateResult {
  const { pane } = messages;
  const { filter } = state;
  const search = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement;
    if (value !== filter.search) actions.filter({ ...filter, search: value });
  };
  const close = (): void => {
    actions.search(false);
    focusById('open-search');
  };
  const closeByEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    // office.js would take the focus out of the pane.
    event.stopPropagation();
    close();
  };
  return html`
    <div class="search" role="search" @keydown=${closeByEscape}>
      ${icon('search')}
      <input
        id="search"
        type="text"
        autocomplete="off"
        placeholder=${pane.todo.search}
        aria-label=${pane.todo.search}
        .value=${filter.search}
        @input=${search}
      />
      <button
        type="button"
        class="icon-button"
        id="close-search"
        aria-label=${pane.todo.closeSearch}
        title=${pane.todo.closeSearch}
        @click=${close}
      >
        ${icon('close')}
      </button>
    </div>
  `;
}
