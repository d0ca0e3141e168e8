import { html, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { PaneTab } from '../state/pane-state';
import type { Scene } from './scene';

const TABS: readonly PaneTab[] = ['todo', 'sections', 'leads', 'settings'];

export function tabs({ state, messages, actions }: Scene): TemplateResult {
  const { pane } = messages;
  const choose = (event: Event): void => {
    // The property, for the attribute follows it only later.
    const { activeid } = event.currentTarget as HTMLElement & { readonly activeid: string };
    const chosen = TABS.find((tab) => tabId(tab) === activeid);
    if (chosen !== undefined && chosen !== state.tab) actions.chooseTab(chosen);
  };
  const list = html`
    <fluent-tablist size="small" aria-label=${pane.tabs.label} activeid=${tabId(state.tab)} @change=${choose}>
      ${TABS.map((tab) => html`<fluent-tab slot="tab" id=${tabId(tab)}>${pane.tabs[tab]}</fluent-tab>`)}
    </fluent-tablist>
  `;
  // A tab measures its words once, when it is made: other words need other tabs.
  return html`${keyed(messages.language, list)}`;
}

export function tabId(tab: PaneTab): string {
  return `tab-${tab}`;
}
