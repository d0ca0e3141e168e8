import { html, nothing, type TemplateResult } from 'lit-html';
import type { Messages } from '../messages';

/** One sentence about something that did not go as wanted. */
export function noticeBar(
  text: string | undefined,
  messages: Messages,
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
