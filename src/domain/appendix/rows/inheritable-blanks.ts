import type { AppendixLayout, ColumnRole } from '../layout/appendix-layout';
import { rowKinds } from './row-kinds';
import { gridOf } from '../sheet/sheet-grid';
import type { SheetSnapshot } from '../sheet/sheet-snapshot';

/** Roles whose blanks are worth asking Excel for merges, which can cost the user their undo stack. */
const INHERITED: readonly ColumnRole[] = [
  'order',
  'code',
  'content',
  'lead',
  'support',
  'responsibility',
  'deadline',
];

/** A column in which blank cells may show the value of a vertical merge; both rows counted from 1. */
export interface InheritableBlanks {
  readonly role: ColumnRole;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * The columns, with the rows between, in which a blank cell right under a filled one may belong to a vertical merge.
 * Empty where nothing could be inherited: then Excel need not be asked for merged areas at all.
 */
export function blankCellsThatMayInherit(
  snapshot: SheetSnapshot,
  layout: AppendixLayout,
): readonly InheritableBlanks[] {
  const grid = gridOf(snapshot);
  const columns = INHERITED.flatMap((role) => {
    const column = layout.columns.get(role);
    return column === undefined ? [] : [{ role, column, valueAbove: false, firstRow: 0, lastRow: 0 }];
  });
  for (const { kind, facts } of rowKinds(grid, layout).body) {
    // A value does not reach across a section, a header or a total; a parent criterion names nobody anyway.
    if (kind !== 'item' && kind !== 'continuation' && kind !== 'parent') {
      for (const entry of columns) entry.valueAbove = false;
      continue;
    }
    for (const entry of columns) {
      if (facts.filled.includes(entry.column)) entry.valueAbove = true;
      else if (kind === 'parent') entry.valueAbove = false;
      else if (entry.valueAbove && (kind === 'item' || facts.ownsDuty)) {
        if (entry.firstRow === 0) entry.firstRow = facts.row - 1;
        entry.lastRow = facts.row;
      }
    }
  }
  return columns
    .filter(({ firstRow }) => firstRow > 0)
    .map(({ role, column, firstRow, lastRow }) => ({ role, column, firstRow, lastRow }));
}
