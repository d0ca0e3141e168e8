import { formatAddress } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';
import { type CellLook, cssFont, type EdgeLook, fontFamily } from './cell-look';
import type { GridModel } from './grid-model';
import { textWidth } from './measure-text';

/** Both sides of a cell's text together, as Excel leaves them. */
const PADDING = 6;

/** The part of a cell (or merge) that this element shows. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly merge: CellArea | undefined;
  /** Pixels of the merge that lie above and left of the element, outside the window. */
  readonly hiddenAbove: number;
  readonly hiddenLeft: number;
  /** Whole size of the cell or merge. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a cell into its <td>. The text stands in a box of the whole cell's size, shifted where the window cuts a merge:
 * so a centred text does not wander while its merge scrolls out of sight.
 */
export function drawCell(td: HTMLTableCellElement, model: GridModel, place: CellPlace): void {
  const look = model.look(place.row, place.column);
  td.id = cellId(place.row, place.column);
  td.dataset['row'] = String(place.row);
  td.dataset['column'] = String(place.column);
  if (look.fillColor) td.style.backgroundColor = look.fillColor;
  if (look.isLit) td.classList.add('lit');
  drawEdge(td, 'Right', look.right);
  drawEdge(td, 'Bottom', look.bottom);
  if (look.text !== '') td.append(textBox(model, place, look));
}

export function cellId(row: number, column: number): string {
  return `cell-${formatAddress({ row, column })}`;
}

function drawEdge(td: HTMLTableCellElement, side: 'Right' | 'Bottom', edge: EdgeLook | undefined): void {
  if (!edge) return;
  td.style[`border${side}`] = `${edge.width}px ${edge.line} ${edge.colour}`;
}

function textBox(model: GridModel, place: CellPlace, look: CellLook): HTMLElement {
  const box = document.createElement('div');
  box.className = `text h-${look.horizontal} v-${look.vertical}`;
  box.style.top = `${-place.hiddenAbove}px`;
  box.style.height = `${place.height - 1}px`;
  const { left, width } = horizontalExtent(model, place, look);
  box.style.left = `${left - place.hiddenLeft}px`;
  box.style.width = `${width - 1}px`;
  if (look.wraps) box.classList.add('wraps');
  if (width > place.width) box.classList.add('runs-over');
  styleFont(box, look);
  const span = document.createElement('span');
  span.textContent = fitted(look, width - PADDING);
  if (span.textContent !== look.text) span.setAttribute('aria-label', look.text);
  box.append(span);
  return box;
}

function styleFont(box: HTMLElement, look: CellLook): void {
  const { style } = box;
  style.fontFamily = fontFamily(look.fontName);
  style.fontSize = `${look.fontSize}pt`;
  if (look.bold) style.fontWeight = 'bold';
  if (look.italic) style.fontStyle = 'italic';
  if (look.underline || look.strikethrough) {
    style.textDecoration =
      `${look.underline ? 'underline' : ''} ${look.strikethrough ? 'line-through' : ''}`.trim();
  }
  if (look.fontColor) style.color = look.fontColor;
}

/** A number that has no room is shown as #### rather than cut: a cut number is a wrong number. */
function fitted(look: CellLook, width: number): string {
  if (!look.isNumber || textWidth(look.text, cssFont(look)) <= width) return look.text;
  return '#'.repeat(Math.max(1, Math.floor(width / textWidth('#', cssFont(look)))));
}

/** Text that is not wrapped runs over blank neighbours, to the side its alignment leaves free. */
function horizontalExtent(
  model: GridModel,
  place: CellPlace,
  look: CellLook,
): { left: number; width: number } {
  const own = { left: 0, width: place.width };
  if (look.wraps || look.isNumber || place.merge) return own;
  const missing = textWidth(look.text.replaceAll('\n', ''), cssFont(look)) + PADDING - place.width;
  if (missing <= 0) return own;
  const toRight = look.horizontal === 'center' ? missing / 2 : look.horizontal === 'right' ? 0 : missing;
  const right = blankSpace(model, place, 1, toRight);
  const left = blankSpace(model, place, -1, missing - toRight);
  return { left: -left, width: place.width + left + right };
}

function blankSpace(model: GridModel, place: CellPlace, step: 1 | -1, wanted: number): number {
  let space = 0;
  for (let column = place.column + step; space < wanted; column += step) {
    if (column < 1 || column > model.columns.count || !model.isBlank(place.row, column)) break;
    space += model.columns.size(column);
  }
  return Math.min(space, wanted);
}
