import { html, type TemplateResult } from 'lit-html';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { MessageCatalogue } from '../../messages/message-catalogue';
import { liveRegionText } from '../present/live-region-text';
import type { PaneActions } from '../state/pane-actions';
import type { PaneState } from '../state/pane-state';
import { appendixPane } from './appendix-pane';
import { connectionPage } from './connection-page';
import type { ViewContext } from './parts/view-context';
import { previewPane } from './preview-pane';
import { showKeysWhenAsked } from './show-keys-when-asked';
import { unreadablePane } from './unreadable-pane';

/** The whole pane: a head and a foot that stand, and between them what scrolls. */
export function renderPane(
  state: PaneState,
  messages: MessageCatalogue,
  actions: PaneActions,
  today: () => CalendarDate,
): TemplateResult {
  const context: ViewContext = { state, messages, actions, today };
  return html`
    <div
      class="pane"
      aria-busy=${state.activity !== undefined}
      @keydown=${(event: KeyboardEvent) => showKeysWhenAsked(event, context)}
    >
      ${state.connection === 'ready' ? readyPane(context) : html`<main>${connectionPage(state.connection, context)}</main>`}
    </div>
    <p class="visually-hidden" role="status" aria-live="polite">${liveRegionText(state, messages)}</p>
  `;
}

function readyPane(context: ViewContext): TemplateResult {
  const { sheet, appendixIndex } = context.state;
  switch (sheet.kind) {
    case 'unread':
      return previewPane(context);
    case 'previewed':
      return previewPane(context, sheet.preview);
    case 'failed':
      return unreadablePane(context, sheet.failure);
    case 'read': {
      const { report } = sheet;
      const review = report.reviews[appendixIndex] ?? report.reviews[0];
      return appendixPane({ ...context, report, review });
    }
  }
}
