import { html, type TemplateResult } from 'lit-html';

export interface SheetTab {
  readonly id: string;
  readonly name: string;
}

/** The tabs of the visible sheets. Arrow keys go from tab to tab, as in every list of tabs. */
export function sheetTabs(
  tabs: readonly SheetTab[],
  activeId: string,
  label: string,
  activate: (id: string) => void,
): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[tabs.findIndex(({ id }) => id === activeId) + step];
    if (step === 0 || !next) return;
    activate(next.id);
    document.getElementById(tabId(next))?.focus();
  };
  return html`
    <div role="tablist" aria-label=${label} @keydown=${onKey}>
      ${tabs.map(
        (tab) => html`
          <button
            type="button"
            role="tab"
            id=${tabId(tab)}
            aria-selected=${String(tab.id === activeId)}
            aria-controls="sheet-view"
            tabindex=${tab.id === activeId ? '0' : '-1'}
            @click=${() => activate(tab.id)}
          >
            ${tab.name}
          </button>
        `,
      )}
    </div>
  `;
}

function tabId(tab: SheetTab): string {
  return `tab-${tab.id.replace(/[^\w-]/g, '')}`;
}
