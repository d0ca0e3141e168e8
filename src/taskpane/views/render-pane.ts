import { html, type TemplateResult } from 'lit-html';
import type { MessageCatalogue } from '../../messages/message-catalogue';
import { rememberLast } from '../present/remember-last';
import { todoList } from '../present/todo-list';
import { statusWords } from '../present/status-words';
import type { PaneActions } from '../state/pane-actions';
import type { PaneState } from '../state/pane-state';
import { appendixView } from './appendix-view';
import { connectionPage } from './connection-page';
import { firstSteps } from './first-steps';
import { glancedView } from './glanced-view';
import { icon } from './parts/icon';
import { later } from './parts/later';
import { noticeBar } from './notice-bar';
import { overviewCard } from './overview-card';
import type { AppendixScene, Scene } from './parts/scene';
import { sheetFailure } from './sheet-failure';
import { tabs } from './tabs';
import { workInHand } from './work-in-hand';
import { working } from './parts/working';

/** Most of what happens in the pane, such as going to a cell, changes neither the sheet nor the filter. */
const shownList = rememberLast(todoList);

const settingsView = later(async () => (await import('./settings/settings-view')).settingsView);

/** The whole pane. `today` tells the day as the user would write it. */
export function renderPane(
  state: PaneState,
  messages: MessageCatalogue,
  actions: PaneActions,
  today: () => string,
): TemplateResult {
  const scene: Scene = { state, messages, actions };
  return html`
    <div class="pane" aria-busy=${state.activity !== undefined}>
      ${state.connection === 'ready' ? readyPane(scene, today) : connectionPage(state.connection, scene)}
    </div>
    ${workInHand(scene)}
    <p class="visually-hidden" role="status" aria-live="polite">${statusWords(state, messages)}</p>
  `;
}

function readyPane(scene: Scene, today: () => string): TemplateResult {
  const { state, messages } = scene;
  switch (state.sheet.kind) {
    case 'unread':
      return html`${working(messages.pane.sheet.reading)}${noticeBar(scene)}`;
    case 'glanced':
      return glancedView(scene, state.sheet.glance);
    case 'failed':
      return html`
        ${noticeBar(scene)} ${sheetFailure(state.sheet.failure, scene)} ${overviewCard(scene)}
        ${firstSteps(scene)}
        <details class="line-group">
          <summary>${icon('next')}<span class="group-heading">${messages.pane.tabs.settings}</span></summary>
          ${settingsView(scene, today())}
        </details>
      `;
    case 'read': {
      const { report } = state.sheet;
      const review = [report.review, ...(report.moreReviews ?? [])][state.appendixIndex] ?? report.review;
      const appendix: AppendixScene = { ...scene, report, review };
      return appendixView(appendix, shownList(review, state.filter), tabs(scene), () =>
        settingsView(scene, today()),
      );
    }
  }
}
