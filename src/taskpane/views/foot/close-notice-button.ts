import { html, type TemplateResult } from 'lit-html';
import { icon } from '../parts/icon';
import { focusById } from '../parts/move-focus';
import type { ViewContext } from '../parts/view-context';

/** The cross of whatever the pane says of its last action. */
export function closeNoticeButton({ messages, actions }: ViewContext): TemplateResult {
  const { pane } = messages;
  const close = (): void => {
    focusById('recompute');
    actions.closeNotice();
  };
  return html`<button
    type="button"
    class="icon-button"
    id="close-notice"
    aria-label=${pane.run.close}
    title=${pane.run.close}
    @click=${close}
  >
    ${icon('close')}
  </button>`;
}
