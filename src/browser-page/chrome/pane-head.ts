import { html, type TemplateResult } from 'lit-html';
import type { BrowserPageWords } from '../../messages/browser-page-words';

/** The head that Excel puts over a pane: its title and the way to close it. */
export function paneHead(title: string, messages: BrowserPageWords, close: () => void): TemplateResult {
  return html`
    <h2>${title}</h2>
    <button
      type="button"
      id="close-pane"
      aria-label=${messages.closePane}
      title=${messages.closePane}
      @click=${close}
    >
      ×
    </button>
  `;
}
