import { html, type TemplateResult } from 'lit-html';
import type { PaneTab } from '../../state/pane-state';
import type { ViewContext } from '../parts/view-context';

/** One stop for the Tab key; the arrows, Home and End turn to a tab and show it. */
export function tabs({ state, messages, actions }: ViewContext, shown: readonly PaneTab[]): TemplateResult {
  const { pane } = messages;
  const selected = selectedTab(state.tab, shown);
  const turn = (event: KeyboardEvent): void => {
    const next = tabAfter(event.key, selected, shown);
    if (next === undefined) return;
    event.preventDefault();
    actions.chooseTab(next);
    document.getElementById(tabId(next))?.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${pane.tabs.label} @keydown=${turn}>
      ${shown.map(
        (tab) => html`
          <button
            type="button"
            class="tab"
            role="tab"
            id=${tabId(tab)}
            aria-selected=${tab === selected}
            aria-controls="tab-panel"
            tabindex=${tab === selected ? 0 : -1}
            @click=${() => actions.chooseTab(tab)}
          >
            ${pane.tabs[tab]}
          </button>
        `,
      )}
    </div>
  `;
}

/** The tab that was chosen, or the first where the sheet has no use for it. */
export function selectedTab(chosen: PaneTab, shown: readonly PaneTab[]): PaneTab {
  return shown.includes(chosen) ? chosen : (shown[0] ?? 'todo');
}

function tabAfter(key: string, selected: PaneTab, shown: readonly PaneTab[]): PaneTab | undefined {
  const at = shown.indexOf(selected);
  switch (key) {
    case 'ArrowRight':
      return shown[(at + 1) % shown.length];
    case 'ArrowLeft':
      return shown.at(at - 1);
    case 'Home':
      return shown[0];
    case 'End':
      return shown.at(-1);
    default:
      return undefined;
  }
}

export function tabId(tab: PaneTab): string {
  return `tab-${tab}`;
}
