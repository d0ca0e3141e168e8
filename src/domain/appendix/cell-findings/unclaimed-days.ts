import type { Finding } from '../../finding';
import type { AppendixLayout } from '../layout/appendix-layout';
import { sampleColumn } from '../layout/column-sample';
import { readHeading } from '../layout/read-heading';
import type { SheetGrid } from '../sheet/sheet-grid';

/** Where no column is the deadline: one finding at each heading that we do not know and under which days stand. */
export function unclaimedDays(grid: SheetGrid, layout: AppendixLayout): readonly Finding[] {
  if (layout.columns.has('deadline')) return [];
  const claimed = new Set(layout.columns.values());
  const findings: Finding[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const heading = layout.headings.get(column) ?? '';
    if (
      claimed.has(column) ||
      (heading !== '' && readHeading(heading.split(' / ').at(-1) ?? '') !== undefined)
    )
      continue;
    const { filled, deadlines } = sampleColumn(grid, column, layout.headerLastRow + 1);
    if (filled === 0 || deadlines * 2 <= filled) continue;
    findings.push({
      rule: 'layout/days-unclaimed',
      severity: 'warning',
      found: heading,
      facts: {},
      row: layout.headerLastRow,
      column,
    });
  }
  return findings;
}
