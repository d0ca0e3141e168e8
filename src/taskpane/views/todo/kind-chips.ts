import { html, type TemplateResult } from 'lit-html';
import type { TodoFilter } from '../../present/todo-filter';
import type { TodoList } from '../../present/todo-list';
import { icon, type IconName } from '../parts/icon';
import type { AppendixScene } from '../parts/scene';

type ChipKind = Exclude<TodoFilter['kind'], 'all'>;

const ICONS: Record<ChipKind, IconName> = { overdue: 'late', dueSoon: 'clock', mend: 'error' };

/** How many items are overdue, due soon, or to mend; pressing one shows only those. */
export function kindChips({ counts }: TodoList, { state, messages, actions }: AppendixScene): TemplateResult {
  const { pane } = messages;
  const { filter } = state;
  const chip = (kind: ChipKind): TemplateResult => html`
    <button
      type="button"
      class="count-chip ${counts[kind] > 0 ? kind : 'none'}"
      id="chip-${kind}"
      aria-pressed=${filter.kind === kind && state.tab === 'todo'}
      @click=${() => actions.filter({ ...filter, kind: filter.kind === kind && state.tab === 'todo' ? 'all' : kind })}
    >
      <span class="count"
        >${counts[kind] > 0 ? icon(ICONS[kind]) : icon('check')}${pane.kinds.count(counts[kind])}</span
      >
      <span class="count-name">${pane.kinds[kind]}</span>
    </button>
  `;
  return html`
    <div class="count-chips" role="group" aria-label=${pane.kinds.group}>
      ${chip('overdue')}${chip('dueSoon')}${chip('mend')}
    </div>
  `;
}
