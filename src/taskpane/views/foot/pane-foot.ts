import { html, nothing, type TemplateResult } from 'lit-html';
import type { ViewContext } from '../parts/view-context';
import { keysList } from './keys-list';
import { messageBar } from './message-bar';
import { progressFooter } from './progress-footer';

/** What stands at the lower edge while the list scrolls: work that takes long, else what came of the last action, and one question. */
export function paneFoot(
  context: ViewContext,
  question: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const work = progressFooter(context);
  return html`
    <footer class="pane-foot">
      ${keysList(context)} ${question} ${work === nothing ? messageBar(context) : work}
    </footer>
  `;
}
