import { html, nothing, type TemplateResult } from 'lit-html';
import { focusById } from '../parts/move-focus';
import type { ViewContext } from '../parts/view-context';
import { foldedQuestion } from './folded-question';

/** What the product does, in three steps, until the user has read it, and again when asked for. */
export function firstSteps({ state, messages, actions }: ViewContext): TemplateResult | typeof nothing {
  if (!state.showsSteps) return nothing;
  const { pane } = messages;
  const close = (): void => {
    focusById('more');
    actions.showSteps(false);
  };
  return foldedQuestion(
    'steps',
    'info',
    pane.steps.title,
    html`
      <ol>
        <li>${pane.steps.one}</li>
        <li>${pane.steps.two}</li>
        <li>${pane.steps.three}</li>
      </ol>
      <p class="quiet">${pane.steps.trySampleHelp}</p>
      <div class="ways">
        <button type="button" class="button" id="steps-read" @click=${close}>${pane.steps.gotIt}</button>
      </div>
    `,
  );
}
