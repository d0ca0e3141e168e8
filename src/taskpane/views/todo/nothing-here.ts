import { html, nothing, type TemplateResult } from 'lit-html';
import type { TodoList } from '../../present/todo/todo-list';
import { isLimited, NO_FILTER } from '../../state/todo-filter';
import { icon } from '../parts/icon';
import { moveFocus } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';

/** What is said where the list that was chosen is empty: that all is well, or what there is none of. */
export function nothingHere(
  { overdue, dueSoon, findings, counts }: TodoList,
  { state, messages, actions }: AppendixViewContext,
): TemplateResult | typeof nothing {
  const { pane } = messages;
  const { filter } = state;
  const pressing = overdue.length + dueSoon.length + findings.error.length + findings.warning.length;
  if (pressing > 0) return nothing;
  const isCalm = counts.overdue + counts.dueSoon + counts.mend === 0 && !isLimited(filter);
  if (isCalm)
    return html`<div class="calm">
      ${icon('check')}
      <div>
        <p class="small-heading">${pane.todo.calm}</p>
        <p class="quiet">${pane.todo.calmWhy}</p>
      </div>
    </div>`;
  const widen = (): void => {
    actions.search(false);
    actions.filter({ ...NO_FILTER, kind: filter.kind });
    moveFocus(() => document.querySelector('.count-chip[aria-pressed=true]'));
  };
  return html`<div class="calm">
    <div>
      <p>
        ${filter.search.trim() === '' ? pane.todo.none[filter.kind] : pane.todo.nothingFound(filter.search)}
      </p>
      ${
        isLimited(filter)
          ? html`<button type="button" class="link" id="clear-filter" @click=${widen}>
              ${pane.todo.clearFilter}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
