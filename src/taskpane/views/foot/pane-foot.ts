import { html, nothing, type TemplateResult } from 'lit-html';
import type { Scene } from '../parts/scene';
import { keysList } from './keys-list';
import { messageBar } from './message-bar';
import { progressFooter } from './progress-footer';

/** What stands at the lower edge while the list scrolls: work that takes long, else what came of the last action, and one question. */
export function paneFoot(scene: Scene, question: TemplateResult | typeof nothing = nothing): TemplateResult {
  const work = progressFooter(scene);
  return html`
    <footer class="pane-foot">
      ${keysList(scene)} ${question} ${work === nothing ? messageBar(scene) : work}
    </footer>
  `;
}
