import { html, nothing, type TemplateResult } from 'lit-html';
import type { Scene } from './parts/scene';

/** What the product does, in three steps, until the user has read it. */
export function firstSteps({ state, messages, actions }: Scene): TemplateResult | typeof nothing {
  if (!state.showsSteps) return nothing;
  const { pane } = messages;
  return html`
    <section class="card steps" aria-labelledby="steps-title">
      <h2 id="steps-title" class="small-heading">${pane.steps.title}</h2>
      <ol>
        <li>${pane.steps.one}</li>
        <li>${pane.steps.two}</li>
        <li>${pane.steps.three}</li>
      </ol>
      <div class="ways">
        <fluent-button size="small" @click=${actions.closeSteps}>${pane.steps.gotIt}</fluent-button>
        <fluent-button
          size="small"
          appearance="subtle"
          id="try-sample"
          aria-describedby="try-sample-help"
          ?disabled-focusable=${state.activity !== undefined}
          @click=${actions.addSample}
          >${pane.steps.trySample}</fluent-button
        >
      </div>
      <p class="quiet" id="try-sample-help">${pane.steps.trySampleHelp}</p>
    </section>
  `;
}
