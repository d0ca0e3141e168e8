import type { SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import { type CellAddress, EMPTY_CELL } from '../../cell-content';
import { stillHolds } from './derive-ratios';
import type { OurName } from './ratio-name';

/**
 * The sheet as if we had never written into it: our own ratios are no totals that the user typed, and our own summary
 * line is no row of the plan.
 */
export function withoutOurCells(snapshot: SheetSnapshot, names: readonly OurName[]): SheetSnapshot {
  const ours = names.filter((name) => stillHolds({ snapshot }, name)).flatMap(({ cell }) => cell ?? []);
  return withoutCells(snapshot, ours);
}

/** The sheet with these cells blank. */
export function withoutCells(snapshot: SheetSnapshot, blank: readonly CellAddress[]): SheetSnapshot {
  if (blank.length === 0) return snapshot;
  const hidden = new Set(blank.map(({ row, column }) => `${row},${column}`));
  const touched = new Set(blank.map(({ row }) => row));
  const rows = snapshot.rows.map((cells, rowAt) => {
    const row = snapshot.firstRow + rowAt;
    if (!touched.has(row)) return cells;
    return cells.map((cell, columnAt) =>
      hidden.has(`${row},${snapshot.firstColumn + columnAt}`) ? EMPTY_CELL : cell,
    );
  });
  return { ...snapshot, rows };
}
