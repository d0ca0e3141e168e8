import { html, nothing, type TemplateResult } from 'lit-html';
import { tidy } from '../../../domain/text/tidy';
import type { TodoFilter } from '../../state/todo-filter';
import { icon } from '../parts/icon';
import { moveFocus } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';

/** What the list is limited to beside its kind, each with the way out. */
export function filterLimits({
  state,
  review,
  messages,
  actions,
}: AppendixViewContext): TemplateResult | typeof nothing {
  const { pane } = messages;
  const { filter } = state;
  const section = review.sections.find(({ row }) => row === filter.sectionRow);
  if (section === undefined && filter.lead === undefined) return nothing;
  return html`
    <div class="limits">
      ${
        section === undefined
          ? nothing
          : limit(pane.todo.onlySection(tidy(section.name)), without(filter, 'sectionRow'))
      }
      ${filter.lead === undefined ? nothing : limit(pane.todo.onlyLead(tidy(filter.lead)), without(filter, 'lead'))}
    </div>
  `;

  function limit(words: string, wider: TodoFilter): TemplateResult {
    const widen = (): void => {
      actions.filter(wider);
      moveFocus(() => document.querySelector('.limit, .count-chip[aria-pressed=true], #search'));
    };
    return html`<button type="button" class="chip limit" title=${words} @click=${widen}>
      <span>${words}</span>${icon('close')}<span class="visually-hidden">${pane.todo.clearFilter}</span>
    </button>`;
  }
}

function without(filter: TodoFilter, part: 'sectionRow' | 'lead'): TodoFilter {
  const { [part]: _dropped, ...rest } = filter;
  return rest;
}
