import type { Finding } from '../../finding';
import type { AppendixLayout } from '../layout/appendix-layout';
import type { PlanItem } from '../plan-appendix';
import type { SheetGrid } from '../sheet/sheet-grid';

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
