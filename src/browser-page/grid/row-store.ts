import { drawRow, visible } from './draw-rows';
import type { GridModel } from './grid-model';
import type { RowWindow } from './rows-in-view';

/** The rows that are drawn. When the window moves, only those that come into it are made. */
export class RowStore {
  private rows = new Map<number, HTMLTableRowElement>();
  private drawn: RowWindow | undefined;

  /** @param end the element before which the rows stand. */
  constructor(
    private readonly body: HTMLElement,
    private readonly end: HTMLElement,
  ) {}

  get window(): RowWindow | undefined {
    return this.drawn;
  }

  clear(): void {
    for (const tr of this.rows.values()) tr.remove();
    this.rows.clear();
    this.drawn = undefined;
  }

  draw(model: GridModel, wanted: RowWindow): void {
    const before = this.drawn;
    const kept = new Map<number, HTMLTableRowElement>();
    for (const row of visible(model.rows, wanted.first, wanted.last)) {
      const tr = this.rows.get(row);
      if (tr && before && isAlike(model, row, before, wanted)) kept.set(row, tr);
    }
    for (const [row, tr] of this.rows) if (kept.get(row) !== tr) tr.remove();
    let next: Element = this.end;
    for (const row of visible(model.rows, wanted.first, wanted.last).reverse()) {
      const tr = kept.get(row) ?? drawRow(model, row, wanted.first, wanted.last);
      if (tr.nextElementSibling !== next) this.body.insertBefore(tr, next);
      kept.set(row, tr);
      next = tr;
    }
    this.rows = kept;
    this.drawn = wanted;
  }
}

/** A row looks the same in two windows unless one of its merges is cut by the edge of either. */
function isAlike(model: GridModel, row: number, before: RowWindow, wanted: RowWindow): boolean {
  const { first, last } = model.mergeReach(row);
  if (first === row && last === row) return true;
  return first >= before.first && last <= before.last && first >= wanted.first && last <= wanted.last;
}
