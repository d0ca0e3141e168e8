import { html, nothing, type TemplateResult } from 'lit-html';
import { until } from 'lit-html/directives/until.js';
import { loadOnce } from '../../load-once';
import type { Scene } from './scene';

type View<S extends Scene, More extends readonly unknown[]> = (scene: S, ...more: More) => TemplateResult;

/** A view that is a piece of its own, loaded when it is first shown: who never opens it does not wait for it. */
export function lazyView<S extends Scene, More extends readonly unknown[]>(
  load: () => Promise<View<S, More>>,
): View<S, More> {
  const loaded = loadOnce(load);
  let view: View<S, More> | undefined;
  return (scene, ...more) => {
    const shown = view === undefined ? until(come(scene, more), nothing) : view(scene, ...more);
    return html`${shown}`;
  };

  async function come(scene: S, more: More): Promise<TemplateResult> {
    try {
      view = await loaded();
    } catch {
      return html`<p class="calm">${scene.messages.pane.start.partMissing}</p>`;
    }
    return view(scene, ...more);
  }
}
