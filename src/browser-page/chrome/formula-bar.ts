import { html, type TemplateResult } from 'lit-html';
import type { BrowserPageWords } from '../../messages/browser-page-words';

/** The address of the active cell and what it holds; line breaks are shown as a sign, the bar has one line. */
export function formulaBar(address: string, content: string, messages: BrowserPageWords): TemplateResult {
  return html`
    <output class="name" aria-label=${messages.selectedCell}>${address}</output>
    <output class="content" aria-label=${messages.formulaBar}>${content.replaceAll('\n', ' ↵ ')}</output>
  `;
}
