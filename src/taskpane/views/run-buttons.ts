import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from './parts/icon';
import type { Scene } from './parts/scene';

/** The one primary button, and under it those that are pressed less often. */
export function runButtons({ state, messages, actions }: Scene, visibleSheets: number): TemplateResult {
  const { pane } = messages;
  const isBusy = state.activity !== undefined && state.activity !== 'reading';
  const isRunning = state.activity === 'recomputing';
  return html`
    <div class="run">
      <fluent-button
        id="recompute"
        class="primary"
        appearance="primary"
        size="large"
        ?disabled-focusable=${isBusy}
        @click=${actions.recompute}
      >
        ${isRunning ? nothing : icon('recompute', 'start')}${isRunning ? pane.run.recomputing : pane.run.recompute}
      </fluent-button>
      <div class="run-secondary">
        ${
          visibleSheets < 2
            ? nothing
            : html`<fluent-button
                id="recompute-all"
                appearance="subtle"
                ?disabled-focusable=${isBusy}
                @click=${actions.recomputeAll}
              >
                ${state.activity === 'recomputingAll' ? pane.run.recomputing : pane.all.button}
              </fluent-button>`
        }
        <fluent-button id="undo" appearance="subtle" ?disabled-focusable=${isBusy} @click=${actions.undo}>
          ${icon('undo', 'start')}${pane.run.undo}
        </fluent-button>
        <fluent-button
          id="clear"
          appearance="subtle"
          ?disabled-focusable=${isBusy}
          @click=${actions.clearHighlights}
        >
          ${icon('clear', 'start')}${pane.run.clear}
        </fluent-button>
      </div>
    </div>
  `;
}
