import type { CellArea } from '../../cell-area';
import { type CellContent, EMPTY_CELL } from '../../cell-content';
import type { SheetSnapshot } from './sheet-snapshot';

/**
 * The same sheet without the values that lie hidden under its merges: a program, or a merge that was painted over filled
 * cells, leaves them there, and nobody sees them.
 */
export function withoutHiddenValues(snapshot: SheetSnapshot): SheetSnapshot {
  const { merges = [], firstRow, firstColumn } = snapshot;
  const changed = new Map<number, CellContent[]>();
  const hide = (area: CellArea, row: number): void => {
    const cells = snapshot.rows[row - firstRow];
    for (let column = area.firstColumn; cells && column <= area.lastColumn; column++) {
      const isShown = row === area.firstRow && column === area.firstColumn;
      const at = column - firstColumn;
      if (isShown || (cells[at] ?? EMPTY_CELL).kind === 'empty') continue;
      const copy = changed.get(row) ?? [...cells];
      copy[at] = EMPTY_CELL;
      changed.set(row, copy);
    }
  };
  const lastRow = firstRow + snapshot.rows.length - 1;
  for (const area of merges)
    for (let row = Math.max(area.firstRow, firstRow); row <= Math.min(area.lastRow, lastRow); row++)
      hide(area, row);
  if (changed.size === 0) return snapshot;
  return { ...snapshot, rows: snapshot.rows.map((cells, index) => changed.get(index + firstRow) ?? cells) };
}
