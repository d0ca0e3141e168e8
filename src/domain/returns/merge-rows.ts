import type { BaseCells } from './base-cells';
import type { KeyedRow } from './keyed-rows';
import { returnEntry, shownInReturn } from './return-entry';
import type { ReturnConflict, ReturnFill, UnplacedValue } from './return-merge';
import { isMarkRole, RETURN_GROUPS, type ReturnRole } from './return-roles';
import { isNoTick, isSameValue, isTick, type RoleValue } from './same-value';

/** A row of a return that is about a row of the appendix. */
export interface ReturnedRow {
  readonly file: string;
  readonly row: KeyedRow;
}

export interface MergedRow {
  readonly fills: readonly ReturnFill[];
  readonly conflicts: readonly ReturnConflict[];
  readonly unplaced: readonly UnplacedValue[];
}

/** What the returns say of one row: into blank cells, or side by side with what stands there. */
export function mergeRow(base: KeyedRow, returned: readonly ReturnedRow[], cells: BaseCells): MergedRow {
  const merged = RETURN_GROUPS.map((roles) => mergeGroup(roles, base, returned, cells));
  return {
    fills: merged.flatMap(({ fills }) => fills),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
    unplaced: merged.flatMap(({ unplaced }) => unplaced),
  };
}

/** What one return says in one column. */
interface Said {
  readonly file: string;
  readonly row: number;
  readonly value: RoleValue;
}

/**
 * The columns of a group tell one thing: where one of them is in conflict, what the returns say in the others is not
 * brought in either, or the row would say two things at once.
 */
function mergeGroup(
  roles: readonly ReturnRole[],
  base: KeyedRow,
  returned: readonly ReturnedRow[],
  cells: BaseCells,
): MergedRow {
  const unplaced: UnplacedValue[] = [];
  const open: ReturnConflict[] = [];
  let isConflict = false;
  const ticked = roles.filter((role) => isMarkRole(role) && isTickAt(base, role));
  for (const role of roles) {
    const held = base.values.get(role);
    const news = newsOf(role, held, returned);
    const [first] = news;
    if (first === undefined) continue;
    const place = cells(base, role);
    if (place.kind === 'barred') {
      for (const { file, row, value } of news)
        unplaced.push({
          file,
          row,
          baseRow: base.row,
          task: base.content,
          role,
          shown: shownInReturn(role, value),
          reason: place.reason,
        });
      continue;
    }
    const otherTicks = isMarkRole(role) ? ticked.filter((other) => other !== role) : [];
    const differ = news.some(({ value }) => !isSameValue(role, first.value, value));
    isConflict ||= held !== undefined || differ || otherTicks.length > 0;
    open.push({
      cell: place.cell,
      role,
      task: base.content,
      base: held === undefined ? '' : shownInReturn(role, held),
      returns: news.map(({ file, row, value }) => ({
        file,
        row,
        shown: shownInReturn(role, value),
        entry: returnEntry(role, value, place.target),
      })),
      ticks: otherTicks.flatMap((other) => {
        const tick = cells(base, other);
        return tick.kind === 'free' ? [tick.cell] : [];
      }),
    });
  }
  isConflict ||= open.filter(({ role }) => isMarkRole(role)).length > 1;
  return isConflict
    ? { fills: [], conflicts: open, unplaced }
    : { fills: open.flatMap(asFill), conflicts: [], unplaced };
}

function isTickAt({ values }: KeyedRow, role: ReturnRole): boolean {
  const value = values.get(role);
  return value !== undefined && isTick(value.content);
}

/** What the returns say that the row does not say yet. */
function newsOf(
  role: ReturnRole,
  held: RoleValue | undefined,
  returned: readonly ReturnedRow[],
): readonly Said[] {
  return returned.flatMap(({ file, row }) => {
    const value = row.values.get(role);
    if (value === undefined || (held !== undefined && isSameValue(role, held, value))) return [];
    // An unticked box in one of several columns says nothing that the ticked one does not.
    return isMarkRole(role) && isNoTick(value.content) ? [] : [{ file, row: row.row, value }];
  });
}

/** All returns say the same: the first of them is named. */
function asFill({ cell, role, task, base, returns }: ReturnConflict): readonly ReturnFill[] {
  return returns.slice(0, 1).map((value) => ({ ...value, cell, role, task, held: base }));
}
