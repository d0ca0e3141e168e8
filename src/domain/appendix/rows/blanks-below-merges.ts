import { shownText } from '../../cell-content';
import type { AppendixLayout, ColumnRole } from '../layout/appendix-layout';
import { groupingColumn } from '../layout/grouping-column';
import { STATE_ROLES } from '../layout/state-roles';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { AppendixRows } from './read-rows';

/** Roles whose blanks are worth asking Excel for merges, which can cost the user their undo stack. */
const INHERITED: readonly ColumnRole[] = [
  'order',
  'code',
  'content',
  'task',
  'lead',
  'support',
  'responsibility',
  'deadline',
  ...STATE_ROLES,
  'ratio',
];

/** Roles that decide what is done and what is late: of these, a value that lies hidden under a merge must not be read. */
const DECISIVE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'lead',
  'responsibility',
  'deadline',
  ...STATE_ROLES,
]);

/** A column in which cells may belong to a vertical merge; both rows counted from 1. */
export interface BlanksBelowMerge {
  readonly role: ColumnRole;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The columns, with the rows between, in which a merge would change what is read: a blank cell right under a filled one
 * may show its value, and of two filled ones, one under the other, the lower may lie hidden. Empty where neither can be:
 * then Excel need not be asked for merged areas at all.
 */
export function blanksThatMayBeMerged(
  grid: SheetGrid,
  layout: AppendixLayout,
  { body }: AppendixRows,
): readonly BlanksBelowMerge[] {
  const differsFromAbove = (row: number, column: number): boolean =>
    shownText(grid.own(row, column)) !== shownText(grid.own(row - 1, column));
  const columns = INHERITED.flatMap((role) => {
    const column = layout.columns.get(role);
    return column === undefined ? [] : [{ role, column, valueAbove: false, firstRow: 0, lastRow: 0 }];
  });
  if (layout.groupColumn !== undefined)
    columns.push({ role: 'content', column: layout.groupColumn, valueAbove: false, firstRow: 0, lastRow: 0 });
  for (const { kind, facts } of body) {
    // A value does not reach across a section, a header or a total; a parent criterion names nobody anyway.
    if (kind !== 'item' && kind !== 'continuation' && kind !== 'parent') {
      for (const entry of columns) entry.valueAbove = false;
      continue;
    }
    for (const entry of columns) {
      const isFilled = facts.filled.includes(entry.column);
      const mayShow = !isFilled && kind !== 'parent' && (kind === 'item' || facts.ownsDuty);
      const mayLieHidden = isFilled && DECISIVE.has(entry.role) && differsFromAbove(facts.row, entry.column);
      if (entry.valueAbove && (mayShow || mayLieHidden)) {
        if (entry.firstRow === 0) entry.firstRow = facts.row - 1;
        entry.lastRow = facts.row;
      }
      if (isFilled) entry.valueAbove = true;
      else if (kind === 'parent') entry.valueAbove = false;
    }
  }
  // A ratio of a run of items stands in a cell that is merged over them.
  const grouping = columns.find(({ column, firstRow }) => firstRow > 0 && column === groupingColumn(layout));
  const ratio = columns.find(({ role }) => role === 'ratio');
  if (grouping && ratio) [ratio.firstRow, ratio.lastRow] = [grouping.firstRow, grouping.lastRow];
  return columns
    .filter(({ firstRow }) => firstRow > 0)
    .map(({ role, column, firstRow, lastRow }) => ({ role, column, firstRow, lastRow }));
}
