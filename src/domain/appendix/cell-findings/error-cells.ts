import type { Finding } from '../../finding';
import type { AppendixLayout } from '../layout/appendix-layout';
import type { SheetGrid } from '../sheet/sheet-grid';

/** Every Excel error (#N/A, #REF!) in a column that is read, in rows of the table. */
export function errorCellFindings(grid: SheetGrid, layout: AppendixLayout): readonly Finding[] {
  const columns = new Set(layout.columns.values());
  const findings: Finding[] = [];
  for (const { row, column } of grid.errors) {
    const cell = grid.own(row, column);
    const isRead = row > layout.headerLastRow && row <= layout.lastRow && columns.has(column);
    if (cell.kind !== 'error' || !isRead) continue;
    findings.push({
      rule: 'cell/error-value',
      severity: 'error',
      found: cell.shown,
      facts: { code: cell.code },
      row,
      column,
    });
  }
  return findings;
}
