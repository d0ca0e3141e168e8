import { columnName } from '../../domain/a1-notation';
import { type CellPlace, drawCell } from './draw-cell';
import type { GridModel } from './grid-model';

/** Width of the column that holds the row numbers, in CSS pixels. */
export const ROW_HEAD_WIDTH = 44;
/** Height of the row that holds the column letters. */
export const COLUMN_HEAD_HEIGHT = 24;

/** The row of column letters. */
export function drawColumnHead(model: GridModel): HTMLTableRowElement {
  const tr = document.createElement('tr');
  tr.className = 'letters';
  tr.setAttribute('aria-rowindex', '1');
  tr.style.height = `${COLUMN_HEAD_HEIGHT}px`;
  const corner = document.createElement('td');
  corner.className = 'corner';
  tr.append(corner);
  for (const column of visible(model.columns, 1, model.columns.count)) {
    const th = document.createElement('th');
    th.scope = 'col';
    th.dataset['head'] = columnName(column);
    th.textContent = columnName(column);
    th.setAttribute('aria-colindex', String(column + 1));
    freeze(th, model, column);
    tr.append(th);
  }
  return tr;
}

/** One row of the window `first` to `last`. A merge that begins above the window shows the rest of itself. */
export function drawRow(model: GridModel, row: number, first: number, last: number): HTMLTableRowElement {
  const tr = document.createElement('tr');
  tr.style.height = `${model.rows.size(row)}px`;
  tr.setAttribute('aria-rowindex', String(row + 1));
  const head = document.createElement('th');
  head.scope = 'row';
  head.dataset['head'] = String(row);
  const number = document.createElement('span');
  number.textContent = String(row);
  head.append(number);
  tr.append(head);
  drawCellsOfRow(tr, model, row, first, last);
  return tr;
}

function drawCellsOfRow(
  tr: HTMLTableRowElement,
  model: GridModel,
  row: number,
  first: number,
  last: number,
): void {
  for (const column of visible(model.columns, 1, model.columns.count)) {
    const merge = model.mergeAt(row, column);
    const area = merge ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    const shownRows = visible(model.rows, Math.max(area.firstRow, first), Math.min(area.lastRow, last));
    const lastColumn = Math.min(area.lastColumn, model.columns.count);
    const shownColumns = visible(model.columns, area.firstColumn, lastColumn);
    // A merge is drawn once, by the first of its cells that is in the window.
    if (row !== shownRows[0] || column !== shownColumns[0]) continue;
    const td = document.createElement('td');
    if (shownRows.length > 1) td.rowSpan = shownRows.length;
    if (shownColumns.length > 1) td.colSpan = shownColumns.length;
    td.setAttribute('aria-colindex', String(column + 1));
    freeze(td, model, column);
    const place: CellPlace = {
      row: area.firstRow,
      column: area.firstColumn,
      merge,
      hiddenAbove: model.rows.offset(row) - model.rows.offset(area.firstRow),
      hiddenLeft: 0,
      width: model.columns.offset(lastColumn + 1) - model.columns.offset(area.firstColumn),
      height: model.rows.offset(area.lastRow + 1) - model.rows.offset(area.firstRow),
    };
    drawCell(td, model, place);
    tr.append(td);
  }
}

function freeze(cell: HTMLTableCellElement, model: GridModel, column: number): void {
  if (column > model.frozen.columns) return;
  cell.classList.add('frozen');
  if (column === model.frozen.columns) cell.classList.add('frozen-edge');
  cell.style.left = `${ROW_HEAD_WIDTH + model.columns.offset(column)}px`;
}

/** The lines of a stretch that are not hidden. */
export function visible(axis: { size(index: number): number }, first: number, last: number): number[] {
  const lines: number[] = [];
  for (let index = first; index <= last; index++) if (axis.size(index) > 0) lines.push(index);
  return lines;
}
