import { formatArea } from '../../domain/a1-notation';
import { areaContains } from '../../domain/cell-area';
import type { CellAddress } from '../../domain/cell-content';
import { cellId } from './draw-cell';
import type { Selection } from './selection';

/** Shows in the table what is selected, to the eye and to a screen reader. */
export function markSelection(table: HTMLTableElement, selection: Selection | undefined): void {
  for (const marked of table.querySelectorAll('.selected, .active')) {
    marked.classList.remove('selected', 'active');
    marked.removeAttribute('aria-selected');
  }
  if (!selection) return;
  for (const td of table.querySelectorAll<HTMLElement>('td[data-row]')) {
    if (!areaContains(selection.area, addressOf(td))) continue;
    td.classList.add('selected');
    td.setAttribute('aria-selected', 'true');
  }
  const active = table.querySelector(`#${cellId(selection.active.row, selection.active.column)}`);
  active?.classList.add('active');
  // Far from the window the cell has no element: nothing may point to it then.
  if (active) table.setAttribute('aria-activedescendant', active.id);
  else table.removeAttribute('aria-activedescendant');
  table.dataset['selected'] = formatArea(selection.area);
}

/** The cell under the pointer; of a merge its first one. */
export function cellUnder(target: EventTarget | null): CellAddress | undefined {
  const td = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return td ? addressOf(td) : undefined;
}

function addressOf(td: HTMLElement): CellAddress {
  return { row: Number(td.dataset['row']), column: Number(td.dataset['column']) };
}
