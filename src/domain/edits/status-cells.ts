import { columnName } from '../a1-notation';
import type { AppendixLayout } from '../appendix/appendix-layout';
import { cellAt, type SheetSnapshot } from '../appendix/sheet-snapshot';
import { STATE_ROLES } from '../appendix/state-roles';
import { cellHolds } from './cell-condition';
import type { AreaLookup } from './area-lookup';

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
  // Where no column tells the status, the evidence speaks.
  const ofStatus = STATE_ROLES.flatMap((role) => layout.columns.get(role) ?? []);
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
