import type { Finding } from '../finding';
import type { AppendixLayout } from './appendix-layout';
import type { BodyRow } from './body-row';
import type { SheetGrid } from './sheet-grid';

/** Every Excel error (#N/A, #REF!) in a column that is read, in rows of the table. */
export function errorCellFindings(
  grid: SheetGrid,
  layout: AppendixLayout,
  body: readonly BodyRow[],
): readonly Finding[] {
  const columns = new Set(layout.columns.values());
  const findings: Finding[] = [];
  for (const { facts } of body)
    for (const column of facts.filled) {
      const cell = grid.own(facts.row, column);
      if (cell.kind !== 'error' || !columns.has(column)) continue;
      findings.push({
        rule: 'cell/error-value',
        severity: 'error',
        found: cell.shown,
        facts: { code: cell.code },
        row: facts.row,
        column,
      });
    }
  return findings;
}
