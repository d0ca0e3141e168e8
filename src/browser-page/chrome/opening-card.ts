import { html, nothing, type TemplateResult } from 'lit-html';
import type { BrowserPageWords } from '../../messages/browser-page-words';

/** What stands in place of the sheet until a file is open. */
export function openingCard(
  messages: BrowserPageWords,
  isShown: boolean,
  open: () => void,
): TemplateResult | typeof nothing {
  if (!isShown) return nothing;
  return html`
    <div>
      <h2>${messages.openingTitle}</h2>
      <p>${messages.openingHelp}</p>
      <button type="button" id="open-first" class="plain-button main" @click=${open}>
        ${messages.openFile}
      </button>
      <p class="quiet">${messages.madeHere}</p>
    </div>
  `;
}
