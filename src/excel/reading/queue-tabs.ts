import type { SheetTab } from '../stored/sheet-tab';

/** Queues the loading of all sheets in order, hidden ones too. */
export function queueTabs({ worksheets }: Excel.Workbook): () => readonly SheetTab[] {
  worksheets.load('items/id,items/name,items/visibility');
  return () =>
    worksheets.items.map(({ id, name, visibility }) => ({ id, name, isVisible: visibility === 'Visible' }));
}
