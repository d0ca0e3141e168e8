import type { AppendixLayout } from '../layout/appendix-layout';
import type { SheetGrid } from '../sheet/sheet-grid';

/** True where the "%" column holds a bare number above 1: then a bare 1 is 1 %. */
export function holdsWholePercents(grid: SheetGrid, layout: AppendixLayout): boolean {
  const column = layout.columns.get('progress');
  if (column === undefined) return false;
  for (let row = layout.headerLastRow + 1; row <= layout.lastRow; row++) {
    const cell = grid.own(row, column);
    if (cell.kind === 'number' && cell.value > 1 && !cell.format.includes('%')) return true;
  }
  return false;
}
