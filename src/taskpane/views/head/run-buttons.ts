import { html, nothing, type TemplateResult } from 'lit-html';
import { isBusy } from '../../state/is-busy';
import { icon } from '../parts/icon';
import type { ViewContext } from '../parts/view-context';
import { moreMenu } from './more-menu';

/** The one primary button, the way back from it, and a menu of what is pressed less often. */
export function runButtons(context: ViewContext, visibleSheets: number): TemplateResult {
  const { state, messages, actions } = context;
  const { pane } = messages;
  const waits = isBusy(state);
  const isRunning = state.activity === 'recomputing' || state.activity === 'recomputingAll';
  const { undoable } = state;
  const mayUndo = !waits && undoable !== undefined;
  return html`
    <div class="run">
      <button
        type="button"
        class="button primary"
        id="recompute"
        aria-disabled=${waits ? 'true' : nothing}
        @click=${() => (waits ? undefined : actions.recompute())}
      >
        ${icon('recompute')}${isRunning ? pane.run.recomputing : pane.run.recompute}
      </button>
      <button
        type="button"
        class="button"
        id="undo"
        title=${undoable === undefined ? pane.run.nothingToUndo : pane.run.undoOf[undoable]}
        aria-disabled=${mayUndo ? nothing : 'true'}
        @click=${() => (mayUndo ? actions.undo() : undefined)}
      >
        ${icon('undo')}<span class="words">${pane.run.undo}</span>
      </button>
      ${moreMenu(context, { waits, visibleSheets })}
    </div>
  `;
}
