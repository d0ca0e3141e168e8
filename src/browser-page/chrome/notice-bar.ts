import { html, nothing, type TemplateResult } from 'lit-html';
import type { BrowserPageWords } from '../../messages/browser-page-words';

/** One sentence about something that did not go as wanted. */
export function noticeBar(
  text: string | undefined,
  messages: BrowserPageWords,
  dismiss: () => void,
): TemplateResult | typeof nothing {
  if (text === undefined) return nothing;
  return html`
    <div>
      <p>${text}</p>
      <button type="button" aria-label=${messages.dismiss} title=${messages.dismiss} @click=${dismiss}>
        ×
      </button>
    </div>
  `;
}
