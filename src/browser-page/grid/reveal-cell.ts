import type { CellAddress } from '../../domain/cell-content';
import type { Axis } from './axis';
import { COLUMN_HEAD_HEIGHT, ROW_HEAD_WIDTH } from './draw-rows';
import type { GridModel } from './grid-model';

/** Scrolls as little as brings a cell into sight. A frozen row or column is in sight already. */
export function revealCell(view: HTMLElement, model: GridModel, frozenRows: number, cell: CellAddress): void {
  view.scrollTop = reveal(
    model.rows,
    cell.row,
    frozenRows,
    view.scrollTop,
    view.clientHeight - COLUMN_HEAD_HEIGHT,
  );
  view.scrollLeft = reveal(
    model.columns,
    cell.column,
    model.frozen.columns,
    view.scrollLeft,
    view.clientWidth - ROW_HEAD_WIDTH,
  );
}

/** The scroll position along one axis; `room` is what its head leaves. */
export function reveal(axis: Axis, index: number, frozen: number, position: number, room: number): number {
  if (index <= frozen) return position;
  const before = axis.offset(index) - axis.offset(frozen + 1);
  const after = axis.offset(index) + axis.size(index) - room;
  if (before < position) return before;
  // A line longer than the view shows its beginning.
  return after > position ? Math.min(after, before) : position;
}
