import { html, type TemplateResult } from 'lit-html';
import type { PaneTab } from '../state/pane-state';
import type { Scene } from './parts/scene';

const TABS: readonly PaneTab[] = ['todo', 'sections', 'leads', 'settings'];

/** One stop for the Tab key; the arrows, Home and End turn to a tab and show it. */
export function tabs({ state, messages, actions }: Scene): TemplateResult {
  const { pane } = messages;
  const turn = (event: KeyboardEvent): void => {
    const next = tabAfter(event.key, state.tab);
    if (next === undefined) return;
    event.preventDefault();
    actions.chooseTab(next);
    document.getElementById(tabId(next))?.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${pane.tabs.label} @keydown=${turn}>
      ${TABS.map(
        (tab) => html`
          <button
            type="button"
            class="tab"
            role="tab"
            id=${tabId(tab)}
            aria-selected=${tab === state.tab}
            tabindex=${tab === state.tab ? 0 : -1}
            @click=${() => actions.chooseTab(tab)}
          >
            ${pane.tabs[tab]}
          </button>
        `,
      )}
    </div>
  `;
}

function tabAfter(key: string, shown: PaneTab): PaneTab | undefined {
  const at = TABS.indexOf(shown);
  switch (key) {
    case 'ArrowRight':
      return TABS[(at + 1) % TABS.length];
    case 'ArrowLeft':
      return TABS.at(at - 1);
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
}

export function tabId(tab: PaneTab): string {
  return `tab-${tab}`;
}
