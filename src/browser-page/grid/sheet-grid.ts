import { formatArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';
import type { CellAddress } from '../../domain/cell-content';
import { onceSoon } from '../once-soon';
import { CellEditor, type EditEnd } from './cell-editor';
import { cssFont } from './cell-look';
import { COLUMN_HEAD_HEIGHT, drawColumnHead, drawRow, ROW_HEAD_WIDTH, visible } from './draw-rows';
import { gridAction } from './grid-keys';
import type { GridModel } from './grid-model';
import { cellUnder, markSelection } from './mark-selection';
import { revealCell } from './reveal-cell';
import { RowStore } from './row-store';
import { covers, rowsInView } from './rows-in-view';
import { beside, extendTo, selectCell, type Selection } from './selection';

/** Rows drawn beyond either edge, in pixels: enough that a turn of the wheel finds them there. */
const MARGIN = 400;
/** Frozen rows may take this much of the height; a window lower than that scrolls them away instead. */
const FROZEN_SHARE = 0.6;

export interface GridEvents {
  onSelect(area: CellArea, active: CellAddress): void;
  /** The user opened or closed the editor of a cell. */
  onEditMode(isEditing: boolean): void;
  /** Takes what was typed; false keeps the editor open. */
  onType(cell: CellAddress, text: string): boolean;
  onClear(area: CellArea): void;
  /** The user began to edit a sheet that is protected. */
  onReadOnly(): void;
}

/** A sheet as a plain table that holds only the rows in sight. */
export class SheetGrid {
  private readonly table = document.createElement('table');
  private readonly columnGroup = document.createElement('colgroup');
  private readonly head = document.createElement('thead');
  private readonly body = document.createElement('tbody');
  private readonly above = spacer();
  private readonly below = spacer();
  private readonly store = new RowStore(this.body, this.below);
  private readonly editor: CellEditor;
  private model: GridModel | undefined;
  private frozenRows = 0;
  private selection: Selection | undefined;

  constructor(
    private readonly view: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.table.setAttribute('role', 'grid');
    this.table.setAttribute('aria-multiselectable', 'true');
    this.table.tabIndex = 0;
    this.table.append(this.columnGroup, this.head, this.body);
    this.body.append(this.above, this.below);
    view.append(this.table);
    this.editor = new CellEditor(view, (end) => this.endEdit(end));
    view.addEventListener('scroll', () => this.redrawSoon(), { passive: true });
    this.table.addEventListener('mousedown', (event) => this.onMouseDown(event));
    this.table.addEventListener('mousemove', (event) => this.onMouseMove(event));
    this.table.addEventListener('dblclick', () => this.openEditor());
    this.table.addEventListener('keydown', (event) => this.onKey(event));
  }

  /** Shows a sheet from its top. */
  show(model: GridModel, selected: CellArea): void {
    this.editor.cancel();
    this.model = model;
    this.table.setAttribute('aria-label', model.name);
    this.view.scrollTo(0, 0);
    this.layOut();
    this.select(selected);
  }

  /** Draws the same sheet again after its content changed. */
  update(model: GridModel): void {
    this.model = model;
    this.layOut();
  }

  /** Selects an area and brings its first cell into sight. */
  select(area: CellArea): void {
    if (!this.model) return;
    const corner = { row: area.firstRow, column: area.firstColumn };
    const far = { row: area.lastRow, column: area.lastColumn };
    this.setSelection(extendTo(this.model, selectCell(this.model, corner), far));
  }

  /** "B8:D9"; "" before anything was shown. */
  get selectedArea(): string {
    return this.selection ? formatArea(this.selection.area) : '';
  }

  focus(): void {
    this.table.focus({ preventScroll: true });
  }

  private layOut(): void {
    const { model } = this;
    if (!model) return;
    this.table.setAttribute('aria-rowcount', String(model.rows.count + 1));
    this.table.setAttribute('aria-colcount', String(model.columns.count + 1));
    const frozenHeight = model.rows.offset(model.frozen.rows + 1);
    this.frozenRows = frozenHeight > this.view.clientHeight * FROZEN_SHARE ? 0 : model.frozen.rows;
    this.drawColumns(model);
    const frozen = visible(model.rows, 1, this.frozenRows);
    this.head.replaceChildren(
      drawColumnHead(model),
      ...frozen.map((row) => drawRow(model, row, 1, this.frozenRows)),
    );
    this.store.clear();
    this.redraw();
  }

  private drawColumns(model: GridModel): void {
    const head = document.createElement('col');
    head.style.width = `${ROW_HEAD_WIDTH}px`;
    const cols = [head];
    for (let column = 1; column <= model.columns.count; column++) {
      if (model.columns.size(column) === 0) continue;
      const col = document.createElement('col');
      col.style.width = `${model.columns.size(column)}px`;
      cols.push(col);
    }
    this.columnGroup.replaceChildren(...cols);
    this.table.style.width = `${ROW_HEAD_WIDTH + model.columns.total}px`;
  }

  private readonly redrawSoon = onceSoon(
    (work) => requestAnimationFrame(work),
    () => this.redraw(),
  );

  private redraw(): void {
    const { model, view } = this;
    if (!model) return;
    const start = this.frozenRows + 1;
    const top = view.scrollTop + model.rows.offset(start);
    const bottom = view.scrollTop + view.clientHeight - COLUMN_HEAD_HEIGHT;
    if (covers(this.store.window, rowsInView(model.rows, start, top, bottom, 0))) return;
    const wanted = rowsInView(model.rows, start, top, bottom, MARGIN);
    this.store.draw(model, wanted);
    this.above.style.height = `${model.rows.offset(wanted.first) - model.rows.offset(start)}px`;
    this.below.style.height = `${model.rows.total - model.rows.offset(wanted.last + 1)}px`;
    this.markSelection();
  }

  private setSelection(selection: Selection): void {
    this.selection = selection;
    if (this.model) revealCell(this.view, this.model, this.frozenRows, selection.active);
    this.redraw();
    this.markSelection();
    this.events.onSelect(selection.area, selection.active);
  }

  private markSelection(): void {
    markSelection(this.table, this.selection);
  }

  private onMouseDown(event: MouseEvent): void {
    const cell = cellUnder(event.target);
    if (!cell || !this.model || event.button !== 0) return;
    if (this.editor.open && !this.editor.commit()) return event.preventDefault();
    this.setSelection(
      event.shiftKey && this.selection
        ? extendTo(this.model, this.selection, cell)
        : selectCell(this.model, cell),
    );
    event.preventDefault();
    this.focus();
  }

  private onMouseMove(event: MouseEvent): void {
    const cell = cellUnder(event.target);
    if (event.buttons !== 1 || !cell || !this.model || !this.selection) return;
    const selection = extendTo(this.model, this.selection, cell);
    if (formatArea(selection.area) !== formatArea(this.selection.area)) this.setSelection(selection);
  }

  private onKey(event: KeyboardEvent): void {
    const { model, selection } = this;
    if (!model || !selection) return;
    const action = gridAction(event);
    if (!action) return;
    // The key that begins an entry goes on into the editor, which has the focus by then.
    if (action.kind !== 'type') event.preventDefault();
    switch (action.kind) {
      case 'move':
        return this.setSelection(selectCell(model, beside(model, selection, action.direction)));
      case 'extend': {
        const { area, active } = selection;
        const far = {
          row: area.lastRow > active.row ? area.lastRow : area.firstRow,
          column: area.lastColumn > active.column ? area.lastColumn : area.firstColumn,
        };
        const next = beside(model, { active: far, area }, action.direction);
        return this.setSelection(extendTo(model, selection, next));
      }
      case 'page': {
        const step = action.direction * (this.view.clientHeight - COLUMN_HEAD_HEIGHT * 2);
        const row = model.rows.at(model.rows.offset(selection.active.row) + step);
        return this.setSelection(selectCell(model, { row, column: selection.active.column }));
      }
      case 'lineStart':
        return this.setSelection(selectCell(model, { row: selection.active.row, column: 1 }));
      case 'sheetStart':
        return this.setSelection(selectCell(model, { row: 1, column: 1 }));
      case 'edit':
        return this.openEditor();
      case 'type':
        return this.openEditor('');
      case 'clear':
        return this.events.onClear(selection.area);
    }
  }

  /** @param text what the editor begins with; the cell's own text where none is given. */
  private openEditor(text?: string): void {
    const { model, selection, view } = this;
    if (!model || !selection || this.editor.open) return;
    if (model.isReadOnly) return this.events.onReadOnly();
    const { row, column } = selection.active;
    const area = model.mergeAt(row, column);
    const left = model.columns.offset(column);
    const top = model.rows.offset(row);
    const isFrozenRow = row <= this.frozenRows;
    const isFrozenColumn = column <= model.frozen.columns;
    this.events.onEditMode(true);
    this.editor.start(
      {
        left: ROW_HEAD_WIDTH + left + (isFrozenColumn ? view.scrollLeft : 0),
        top: COLUMN_HEAD_HEIGHT + top + (isFrozenRow ? view.scrollTop : 0),
        width: model.columns.offset((area?.lastColumn ?? column) + 1) - left,
        height: model.rows.offset((area?.lastRow ?? row) + 1) - top,
        font: cssFont(model.look(row, column)),
        label: formatArea(selection.area),
      },
      text ?? model.entry(row, column),
    );
  }

  private endEdit(end: EditEnd): boolean {
    const { model, selection } = this;
    if (!model || !selection) return true;
    if (end.kind === 'commit' && end.text !== model.entry(selection.active.row, selection.active.column)) {
      if (!this.events.onType(selection.active, end.text)) return false;
    }
    this.events.onEditMode(false);
    if (end.kind === 'commit' && end.then !== 'stay') {
      this.setSelection(selectCell(model, beside(model, selection, end.then)));
    }
    this.focus();
    return true;
  }
}

/** Stands for the rows that are not drawn. */
function spacer(): HTMLTableRowElement {
  const tr = document.createElement('tr');
  tr.className = 'spacer';
  tr.setAttribute('aria-hidden', 'true');
  return tr;
}
