import type { Finding } from '../finding';
import { readLegacyText } from '../text/legacy-encoding';
import type { AppendixLayout } from './appendix-layout';
import type { SheetGrid } from './sheet-grid';

/** One finding, at the first cell, for all cells of an appendix whose text is in an old encoding. */
export function legacyFinding(grid: SheetGrid, layout: AppendixLayout): readonly Finding[] {
  const columns = [...new Set(layout.columns.values())];
  let first: Finding<'text/legacy-encoding'> | undefined;
  let cells = 0;
  for (let row = layout.headerFirstRow; row <= layout.lastRow; row++)
    for (const column of columns) {
      const cell = grid.own(row, column);
      const legacy = cell.kind === 'text' ? readLegacyText(cell.text) : undefined;
      if (!legacy || cell.kind !== 'text') continue;
      cells++;
      first ??= {
        rule: 'text/legacy-encoding',
        severity: 'warning',
        found: cell.shown,
        facts: { ...legacy, cells: 0 },
        row,
        column,
      };
    }
  return first ? [{ ...first, facts: { ...first.facts, cells } }] : [];
}
