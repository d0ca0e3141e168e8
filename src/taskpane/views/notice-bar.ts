import { html, nothing, type TemplateResult } from 'lit-html';
import { noticeWords } from '../present/notice-words';
import { closeNoticeButton } from './parts/close-notice-button';
import { failureCard } from './parts/failure-card';
import type { Notice } from '../state/pane-state';
import { icon, type IconName } from './parts/icon';
import type { Scene } from './parts/scene';

/** What came of the last action, until the next one or until closed. */
export function noticeBar(scene: Scene): TemplateResult | typeof nothing {
  const { notice } = scene.state;
  if (notice === undefined) return nothing;
  const { messages } = scene;
  const { pane } = messages;
  if (notice.kind === 'failed') return failureCard(notice.failure, scene);
  return html`
    <div class="notice ${notice.kind === 'settingsDamaged' ? 'amber' : ''}">
      ${icon(iconOf(notice))}
      <div class="notice-words">
        <p>${noticeWords(notice, messages)}</p>
        ${
          notice.kind === 'copyByHand'
            ? html`<textarea
                readonly
                rows="4"
                aria-label=${pane.run.copyBox}
                .value=${notice.text}
                @focus=${selectAll}
              ></textarea>`
            : nothing
        }
      </div>
      ${closeNoticeButton(scene)}
    </div>
  `;
}

function iconOf({ kind }: Notice): IconName {
  if (kind === 'settingsDamaged') return 'warning';
  return kind === 'stopped' || kind === 'stoppedAll' || kind === 'copyByHand' ? 'info' : 'check';
}

function selectAll(event: Event): void {
  (event.currentTarget as HTMLTextAreaElement).select();
}
