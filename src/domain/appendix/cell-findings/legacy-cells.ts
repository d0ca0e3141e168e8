import { shownText } from '../../cell-content';
import type { Finding } from '../../finding';
import { readLegacyText } from '../../text/legacy-encoding';
import type { AppendixLayout } from '../layout/appendix-layout';
import type { SheetGrid } from '../sheet/sheet-grid';

/** One finding, at the first cell, for all cells of an appendix whose text is in an old encoding. */
export function legacyFinding(grid: SheetGrid, layout: AppendixLayout): readonly Finding[] {
  const columns = new Set(layout.columns.values());
  const cells = grid.legacy.filter(
    ({ row, column }) => row >= layout.headerFirstRow && row <= layout.lastRow && columns.has(column),
  );
  const [first] = cells;
  if (!first) return [];
  const found = shownText(grid.own(first.row, first.column));
  const legacy = readLegacyText(found);
  if (!legacy) return [];
  return [
    {
      rule: 'text/legacy-encoding',
      severity: 'warning',
      found,
      facts: { ...legacy, cells: cells.length },
      ...first,
    },
  ];
}
