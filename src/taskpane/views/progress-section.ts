import { html, nothing, type TemplateResult } from 'lit-html';
import { until } from 'lit-html/directives/until.js';
import { icon } from './icon';
import type * as progressView from './progress-view';
import type { AppendixScene } from './scene';
import { working } from './working';

let loaded: typeof progressView | undefined;

/** "Tiến độ theo thời gian", folded; its chart is loaded when it is first opened. */
export function progressSection(scene: AppendixScene): TemplateResult {
  const { state, report, messages, actions } = scene;
  const { pane } = messages;
  const toggled = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== state.showsProgress) actions.showProgress(open);
  };
  return html`
    <details class="line-group progress" id="progress" ?open=${state.showsProgress} @toggle=${toggled}>
      <summary id="progress-summary">
        ${icon('next')}
        <h2 class="group-heading">${pane.overTime.title}</h2>
      </summary>
      ${state.showsProgress ? body(scene) : nothing}
    </details>
    ${report.damagedProgress === true ? html`<p class="hint">${pane.overTime.damaged}</p>` : nothing}
  `;
}

function body(scene: AppendixScene): unknown {
  const { pane } = scene.messages;
  if (loaded !== undefined) return loaded.progressView(scene);
  const loading = import('./progress-view').then(
    (view) => {
      loaded = view;
      return view.progressView(scene);
    },
    () => html`<p class="quiet">${pane.overTime.notLoaded}</p>`,
  );
  return until(loading, working(pane.overTime.loading));
}
