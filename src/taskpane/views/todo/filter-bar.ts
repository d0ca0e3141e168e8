import { html, nothing, type TemplateResult } from 'lit-html';
import { tidy } from '../../../domain/text/tidy';
import type { TodoFilter } from '../../present/todo-filter';
import { icon } from '../parts/icon';
import type { AppendixScene } from '../parts/scene';

/** The search box, and what the list is limited to, each with a way out. */
export function filterBar({ state, review, messages, actions }: AppendixScene): TemplateResult {
  const { pane } = messages;
  const { filter } = state;
  const section = review.sections.find(({ row }) => row === filter.sectionRow);
  const search = (event: Event): void => {
    const { value } = event.currentTarget as HTMLInputElement;
    if (value !== filter.search) actions.filter({ ...filter, search: value });
  };
  return html`
    <div class="filter-bar">
      <div class="search">
        ${icon('search')}
        <input
          id="search"
          type="search"
          autocomplete="off"
          placeholder=${pane.todo.search}
          aria-label=${pane.todo.search}
          .value=${filter.search}
          @input=${search}
        />
      </div>
      ${
        section === undefined
          ? nothing
          : limit(pane.todo.onlySection(tidy(section.name)), without(filter, 'sectionRow'))
      }
      ${filter.lead === undefined ? nothing : limit(pane.todo.onlyLead(tidy(filter.lead)), without(filter, 'lead'))}
    </div>
  `;

  function limit(words: string, wider: TodoFilter): TemplateResult {
    return html`<button type="button" class="chip limit" @click=${() => actions.filter(wider)}>
      <span>${words}</span>${icon('close')}<span class="visually-hidden">${pane.todo.clearFilter}</span>
    </button>`;
  }
}

function without(filter: TodoFilter, part: 'sectionRow' | 'lead'): TodoFilter {
  const { [part]: _dropped, ...rest } = filter;
  return rest;
}
