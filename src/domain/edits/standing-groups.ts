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
import { statusCondition, type StatusCondition } from './status-cells';
import { tableSpan } from './table-span';

export interface StandingOptions {
  /** The as-of date where the user fixed one; undefined: the rules follow today. */
  readonly fixedAsOf?: CalendarDate | undefined;
}

/** The rows of one kind, days and status; the three parts of its condition are kept apart until they are put together. */
export interface StandingGroup extends RuleGroup {
  readonly kind: 'overdue' | 'dueSoon';
  readonly rows: number[];
  readonly days: readonly string[];
  readonly status: StatusCondition;
  /** The wordings of the deadline cells, for a rule's first row; empty where there are too many. */
  readonly wordings: (firstRow: number) => readonly string[];
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
): readonly StandingGroup[] {
  const { layout } = review.appendix;
  const span = tableSpan(layout);
  const mergeOver = lookUpAreas(snapshot.merges);
  const groups = new Map<string, StandingGroup>();
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
      const wordings = (firstRow: number): readonly string[] =>
        deadlineWordings(snapshot, layout.columns.get('deadline'), rows, firstRow);
      const members = (firstRow: number): readonly string[] => [
        ...days,
        ...status.members(firstRow),
        ...oneOf(wordings(firstRow)),
      ];
      groups.set(key, { kind, span, rows, days, status, wordings, members });
    }
  }
  return [...groups.values()];
}

function isOpen(reviewed: ReviewedItem): boolean {
  const { kind } = reviewed.standing;
  return kind !== 'done' && kind !== 'doneLate' && kind !== 'notApplicable' && reviewed.lastDays.length > 0;
}

/**
 * The conditions that the deadline cell holds one of the wordings of this day. They are part of the rule, so that a row goes dark as soon as its
 * deadline is changed, and sorting the rows lights up none that is not late.
 */
function deadlineWordings(
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
  return wordings.size > MOST_WORDINGS ? [] : [...wordings];
}

/** The member of an AND that says that one of the conditions holds; none where there are no conditions. */
export function oneOf(conditions: readonly string[]): readonly string[] {
  return conditions.length < 2 ? conditions : [`OR(${conditions.join(',')})`];
}

function conjunction(members: readonly string[]): string {
  return members.length === 1 ? (members[0] ?? '') : `AND(${members.join(',')})`;
}
