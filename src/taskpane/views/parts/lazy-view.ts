import { html, nothing, type TemplateResult } from 'lit-html';
import { until } from 'lit-html/directives/until.js';
import { loadOnce } from '../../load-once';
import type { ViewContext } from './view-context';

type View<S extends ViewContext, More extends readonly unknown[]> = (
  context: S,
  ...more: More
) => TemplateResult;

/** A view that is a piece of its own, loaded when it is first shown: who never opens it does not wait for it. */
export function lazyView<S extends ViewContext, More extends readonly unknown[]>(
  load: () => Promise<View<S, More>>,
): View<S, More> {
  const loaded = loadOnce(load);
  let view: View<S, More> | undefined;
  return (context, ...more) => {
    const shown = view === undefined ? until(come(context, more), nothing) : view(context, ...more);
    return html`${shown}`;
  };

  async function come(context: S, more: More): Promise<TemplateResult> {
    try {
      view = await loaded();
    } catch {
      return html`<p class="calm">${context.messages.pane.start.partMissing}</p>`;
    }
    return view(context, ...more);
  }
}
