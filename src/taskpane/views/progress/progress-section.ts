import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../parts/icon';
import { lazyView } from '../parts/lazy-view';
import type { AppendixViewContext } from '../parts/view-context';

const progressView = lazyView(async () => (await import('./progress-view')).progressView);

/** "Tiến độ theo thời gian", folded; its chart is loaded when it is first opened. */
export function progressSection(context: AppendixViewContext): TemplateResult {
  const { state, report, messages, actions } = context;
  const { pane } = messages;
  const toggled = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== state.showsProgress) actions.showProgress(open);
  };
  return html`
    <details class="line-group progress" id="progress" ?open=${state.showsProgress} @toggle=${toggled}>
      <summary id="progress-summary" tabindex="0">
        ${icon('next')}
        <h2 class="group-heading">${pane.overTime.title}</h2>
      </summary>
      ${state.showsProgress ? progressView(context) : nothing}
    </details>
    ${report.damagedProgress === true ? html`<p class="hint">${pane.overTime.damaged}</p>` : nothing}
  `;
}
