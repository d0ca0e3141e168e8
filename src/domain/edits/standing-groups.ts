import { columnName } from '../a1-notation';
import { cellAt, type SheetSnapshot } from '../appendix/sheet-snapshot';
import type { CalendarDate } from '../calendar/calendar-date';
import type { AppendixReview, ReviewedItem } from '../review/appendix-review';
import { standingOf } from '../review/standing';
import { cellHolds } from './cell-condition';
import { daysHold } from './days-condition';
import { lookUpAreas } from './area-lookup';
import type { RuleGroup } from './rule-group';
import { standingWindows } from './standing-windows';
import { statusCondition } from './status-cells';
import { tableSpan } from './table-span';

export interface StandingOptions {
  /** The as-of date where the user fixed one; undefined: the rules follow today. */
  readonly fixedAsOf?: CalendarDate | undefined;
}

/** More wordings of one day than this are left out of the condition: formulas have a limit. */
const MOST_WORDINGS = 8;

/**
 * The rows of open items, grouped by the days on which they are overdue or due soon and by what their status cells
 * hold. Every open item with a last day is in a group, late today or not.
 */
export function standingGroups(
  snapshot: SheetSnapshot,
  review: AppendixReview,
  options: StandingOptions,
): readonly RuleGroup[] {
  const { layout } = review.appendix;
  const span = tableSpan(layout);
  const mergeOver = lookUpAreas(snapshot.merges);
  const groups = new Map<string, RuleGroup & { readonly rows: number[] }>();
  for (const reviewed of review.items.filter(isOpen)) {
    const { item, lastDays } = reviewed;
    const status = statusCondition(snapshot, layout, mergeOver, item.row);
    for (const kind of ['overdue', 'dueSoon'] as const) {
      const windows = standingWindows(
        kind,
        lastDays,
        review.options.dueSoonDays,
        (day) => standingOf(item, { ...review.options, asOf: day }, review.appendix.planYear).standing.kind,
      );
      if (windows.length === 0) continue;
      const days = daysHold(windows, options.fixedAsOf);
      const key = `${kind}|${days.join(',')}|${status.key}`;
      const group = groups.get(key);
      if (group !== undefined) {
        group.rows.push(item.row);
        continue;
      }
      const rows = [item.row];
      const members = (firstRow: number): readonly string[] => [
        ...days,
        ...status.members(firstRow),
        ...deadlineMembers(snapshot, layout.columns.get('deadline'), rows, firstRow),
      ];
      groups.set(key, { kind, span, rows, members });
    }
  }
  return [...groups.values()];
}

function isOpen(reviewed: ReviewedItem): boolean {
  const { kind } = reviewed.standing;
  return kind !== 'done' && kind !== 'doneLate' && kind !== 'notApplicable' && reviewed.lastDays.length > 0;
}

/**
 * Says that the deadline cell still holds one of the wordings of this day, so that a row goes dark as soon as its
 * deadline is changed, and sorting the rows lights up none that is not late.
 */
function deadlineMembers(
  snapshot: SheetSnapshot,
  column: number | undefined,
  rows: readonly number[],
  firstRow: number,
): readonly string[] {
  if (column === undefined) return [];
  const reference = `$${columnName(column)}${firstRow}`;
  const wordings = new Set(
    rows.map((row) => conjunction(cellHolds(reference, cellAt(snapshot, row, column)))),
  );
  if (wordings.size > MOST_WORDINGS) return [];
  return wordings.size === 1 ? [...wordings] : [`OR(${[...wordings].join(',')})`];
}

function conjunction(members: readonly string[]): string {
  return members.length === 1 ? (members[0] ?? '') : `AND(${members.join(',')})`;
}
