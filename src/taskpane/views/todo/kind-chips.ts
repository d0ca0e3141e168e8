import { html, type TemplateResult } from 'lit-html';
import { isScoringForm } from '../../present/headline';
import type { TodoList } from '../../present/todo/todo-list';
import { WORK_KINDS, type WorkKind } from '../../state/todo-filter';
import { icon, type IconName } from '../parts/icon';
import { focusById } from '../parts/move-focus';
import type { AppendixViewContext } from '../parts/view-context';
import { filterLimits } from './filter-limits';
import { searchLine } from './search-line';

const ICONS: Record<WorkKind, IconName> = { overdue: 'late', dueSoon: 'clock', mend: 'error' };

/** Which of the three lists is shown, each with its count; the search line in their place; and what limits the list. */
export function kindChips({ counts }: TodoList, context: AppendixViewContext): TemplateResult {
  const { state, review, messages, actions } = context;
  const kinds = isScoringForm(review) ? WORK_KINDS.filter((kind) => kind === 'mend') : WORK_KINDS;
  const { pane } = messages;
  const { filter } = state;
  const chip = (kind: WorkKind): TemplateResult => html`
    <button
      type="button"
      class="count-chip ${counts[kind] > 0 ? kind : 'none'}"
      id="chip-${kind}"
      aria-pressed=${filter.kind === kind}
      @click=${() => actions.filter({ ...filter, kind })}
    >
      ${icon(counts[kind] > 0 ? ICONS[kind] : 'check')}<span class="count"
        >${pane.kinds.count(counts[kind])}</span
      >
      <span class="count-name">${pane.kinds[kind]}</span>
    </button>
  `;
  const openSearch = (): void => {
    actions.search(true);
    focusById('search');
  };
  return html`
    <div class="list-choice">
      ${
        state.isSearching
          ? searchLine(context)
          : html`<div class="count-chips" role="group" aria-label=${pane.kinds.group}>
              ${kinds.map(chip)}
              <button
                type="button"
                class="count-chip none"
                id="open-search"
                aria-label=${pane.todo.search}
                title=${pane.todo.search}
                @click=${openSearch}
              >
                ${icon('search')}
              </button>
            </div>`
      }
      ${filterLimits(context)}
    </div>
  `;
}
