import { shownText } from '../../cell-content';
import type { Finding } from '../../finding';
import { readLegacyText } from '../../text/legacy-encoding';
import type { AppendixLayout } from '../layout/appendix-layout';
import { sampleColumn } from '../layout/column-sample';
import { readHeading } from '../layout/read-heading';
import { STATE_ROLES } from '../layout/state-roles';
import type { PlanItem } from '../plan-appendix';
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

/** One finding, at the heading of the contents, where no column tells how far the items have come. */
export function missingStatusColumn(layout: AppendixLayout): readonly Finding[] {
  if (STATE_ROLES.some((role) => layout.columns.has(role))) return [];
  const column = layout.columns.get('content') ?? 1;
  return [
    {
      rule: 'layout/no-status-column',
      severity: 'warning',
      found: layout.headings.get(column) ?? '',
      facts: {},
      row: layout.headerFirstRow,
      column,
    },
  ];
}

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

/**
 * One finding, at the first of them, for all deadlines that are date cells, where the plan's year is unknown: nothing
 * then tells a workbook that counts its days from 1904, whose dates would be read four years too early.
 */
export function uncheckedYears(
  grid: SheetGrid,
  layout: AppendixLayout,
  items: readonly PlanItem[],
  planYear: number | undefined,
): readonly Finding[] {
  const column = layout.columns.get('deadline');
  if (planYear !== undefined || column === undefined) return [];
  const dated = items.filter(
    ({ row, deadline }) => deadline.kind !== 'invalid' && grid.own(row, column).kind === 'number',
  );
  const [first] = dated;
  if (!first) return [];
  return [
    {
      rule: 'deadline/years-unchecked',
      severity: 'warning',
      found: first.deadlineText,
      facts: { cells: dated.length },
      row: first.row,
      column,
    },
  ];
}
