import { columnName } from '../a1-notation';
import type { AppendixLayout, ColumnRole } from '../appendix/appendix-layout';
import { cellAt, type SheetSnapshot } from '../appendix/sheet-snapshot';
import { cellHolds } from './cell-condition';
import type { AreaLookup } from './area-lookup';

/** The columns from which an item's status is read; where there is none of them, the evidence speaks. */
const STATUS_ROLES: readonly ColumnRole[] = [
  'status',
  'progress',
  'markDone',
  'markInProgress',
  'markNotStarted',
  'completedOn',
];

/**
 * Says, for any first row of a rule, that the status of a row still stands as it does now. Rows of one status have one
 * `key`. A merged status is looked for in the row that holds it.
 */
export interface StatusCondition {
  readonly key: string;
  readonly members: (firstRow: number) => readonly string[];
}

export function statusCondition(
  snapshot: SheetSnapshot,
  layout: AppendixLayout,
  mergeOver: AreaLookup,
  row: number,
): StatusCondition {
  const ofStatus = STATUS_ROLES.flatMap((role) => layout.columns.get(role) ?? []);
  const columns = ofStatus.length > 0 ? ofStatus : [layout.columns.get('evidence') ?? []].flat();
  const cells = [...new Set(columns)].map((column) => {
    const holder = mergeOver({ row, column })?.firstRow ?? row;
    return { name: columnName(column), offset: holder - row, content: cellAt(snapshot, holder, column) };
  });
  const members = (firstRow: number): readonly string[] =>
    cells.flatMap((cell) => cellHolds(`$${cell.name}${firstRow + cell.offset}`, cell.content));
  const offsets = cells.map((cell) => cell.offset).join(',');
  // Written for one and the same row, equal conditions are equal texts.
  const lowest = Math.max(1, 1 - Math.min(0, ...cells.map((cell) => cell.offset)));
  return { key: `${offsets}|${members(lowest).join(',')}`, members };
}
