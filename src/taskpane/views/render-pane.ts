import { html, type TemplateResult } from 'lit-html';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { MessageCatalogue } from '../../messages/message-catalogue';
import { statusWords } from '../present/status-words';
import type { PaneActions } from '../state/pane-actions';
import type { PaneState } from '../state/pane-state';
import { appendixPane } from './appendix-pane';
import { connectionPage } from './connection-page';
import { glancedPane } from './glanced-pane';
import type { Scene } from './parts/scene';
import { showKeysWhenAsked } from './show-keys-when-asked';
import { unreadablePane } from './unreadable-pane';

/** The whole pane: a head and a foot that stand, and between them what scrolls. */
export function renderPane(
  state: PaneState,
  messages: MessageCatalogue,
  actions: PaneActions,
  today: () => CalendarDate,
): TemplateResult {
  const scene: Scene = { state, messages, actions, today };
  return html`
    <div
      class="pane"
      aria-busy=${state.activity !== undefined}
      @keydown=${(event: KeyboardEvent) => showKeysWhenAsked(event, scene)}
    >
      ${state.connection === 'ready' ? readyPane(scene) : html`<main>${connectionPage(state.connection, scene)}</main>`}
    </div>
    <p class="visually-hidden" role="status" aria-live="polite">${statusWords(state, messages)}</p>
  `;
}

function readyPane(scene: Scene): TemplateResult {
  const { sheet, appendixIndex } = scene.state;
  switch (sheet.kind) {
    case 'unread':
      return glancedPane(scene);
    case 'glanced':
      return glancedPane(scene, sheet.glance);
    case 'failed':
      return unreadablePane(scene, sheet.failure);
    case 'read': {
      const { report } = sheet;
      const review = [report.review, ...(report.moreReviews ?? [])][appendixIndex] ?? report.review;
      return appendixPane({ ...scene, report, review });
    }
  }
}
