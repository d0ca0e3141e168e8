import { html, type TemplateResult } from 'lit-html';
import { icon } from './icon';
import type { Scene } from './scene';

/** The cross of whatever the pane says of its last action. */
export function closeNoticeButton({ messages, actions }: Scene): TemplateResult {
  const { pane } = messages;
  return html`<button
    type="button"
    class="icon-button"
    aria-label=${pane.run.close}
    title=${pane.run.close}
    @click=${actions.closeNotice}
  >
    ${icon('close')}
  </button>`;
}
