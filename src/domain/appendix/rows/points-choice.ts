import type { AppendixLayout } from '../layout/appendix-layout';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { RowFacts } from './row-facts';

/**
 * On a scoring form, a row under a criterion that says how many points there are for what, "Ban hành chậm: 1 điểm": it has
 * no number and nobody scores himself in it. `follows`: the row above is a criterion or another such row.
 */
export function isPointsChoice(
  grid: SheetGrid,
  { form, columns }: AppendixLayout,
  { row, marker, hasContent }: RowFacts,
  follows: boolean,
): boolean {
  if (form !== 'scores' || !follows || !hasContent) return false;
  const isNumbered = marker.style !== 'none' && marker.style !== 'bullet';
  if (isNumbered || !(columns.has('code') || columns.has('order'))) return false;
  const own = [columns.get('selfScore'), columns.get('appraisedScore')].filter(
    (column) => column !== undefined,
  );
  return own.length > 0 && own.every((column) => grid.own(row, column).kind === 'empty');
}
