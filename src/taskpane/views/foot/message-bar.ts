import { html, nothing, type TemplateResult } from 'lit-html';
import { noticeWords } from '../../present/notice-words';
import type { Notice, PaneState } from '../../state/pane-state';
import { icon, type IconName } from '../parts/icon';
import { focusById } from '../parts/move-focus';
import type { ViewContext } from '../parts/view-context';
import { closeNoticeButton } from './close-notice-button';
import { failureCard } from './failure-card';

/** What came of the last action, over the bottom edge of the pane: until the next one, or until closed. */
export function messageBar(context: ViewContext): TemplateResult | typeof nothing {
  const { notice } = context.state;
  if (notice === undefined) return nothing;
  const { messages } = context;
  const { pane } = messages;
  if (notice.kind === 'failed') return failureCard(notice.failure, context);
  return html`
    <div class="notice ${iconOf(notice) === 'warning' ? 'amber' : ''}">
      ${icon(iconOf(notice))}
      <div class="notice-words">
        <p>${noticeWords(notice, messages)}</p>
        ${
          notice.kind === 'copyByHand'
            ? html`<textarea
                readonly
                rows="3"
                aria-label=${pane.run.copyBox}
                .value=${notice.text}
                @focus=${selectAll}
              ></textarea>`
            : nothing
        }
      </div>
      ${undoThis(context, notice)} ${closeNoticeButton(context)}
    </div>
  `;
}

/** The way back from what is told. */
function undoThis(
  { state, messages, actions }: ViewContext,
  notice: Notice,
): TemplateResult | typeof nothing {
  const { undoable } = state;
  if (undoable === undefined || !isOfAct(notice, state)) return nothing;
  const { pane } = messages;
  const undo = (): void => {
    focusById('undo');
    actions.undo();
  };
  return html`<button
    type="button"
    class="link"
    id="undo-this"
    aria-label=${pane.run.undoOf[undoable]}
    @click=${undo}
  >
    ${pane.run.undo}
  </button>`;
}

/** True where "Hoàn tác" would take back just what the notice tells of. */
function isOfAct(notice: Notice, { undoable }: PaneState): boolean {
  switch (notice.kind) {
    case 'recomputed':
      return undoable === 'recompute' && notice.wrote;
    case 'recomputedAll':
    case 'stoppedAll':
      return undoable === 'recomputeAll' && notice.wrote;
    case 'sampleAdded':
      return notice.isNew;
    case 'accepted':
    case 'catalogueCreated':
      return true;
    case 'cleared':
      return notice.removed > 0;
    case 'jobDone':
      return notice.undoable !== undefined && notice.undoable === undoable;
    default:
      return false;
  }
}

function iconOf(notice: Notice): IconName {
  switch (notice.kind) {
    case 'jobDone':
      return notice.isWarning === undefined ? 'check' : 'warning';
    case 'settingsDamaged':
    case 'heldBack':
      return 'warning';
    case 'stopped':
    case 'stoppedAll':
    case 'copyByHand':
    case 'nothingToUndo':
      return 'info';
    default:
      return 'check';
  }
}

function selectAll(event: Event): void {
  (event.currentTarget as HTMLTextAreaElement).select();
}
