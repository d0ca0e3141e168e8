import type { AppendixLayout } from '../../appendix/layout/appendix-layout';
import { STATE_ROLES } from '../../appendix/layout/state-roles';
import type { SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import { lookUpAreas } from '../../area-lookup';
import { getOrCreate } from '../../memo';
import type { AppendixReview, ReviewedItem } from '../../review/appendix-review';
import { type ColumnSpan, tableSpan } from '../table-span';
import { type CellState, type CellStateOf, cellStateOf } from './cell-value-conditions';
import { type ItemDays, itemDaysOf } from './item-days';
import { STANDING_KINDS, type StandingKind } from './standing-windows';

/** The rows of one kind, days and status. The parts of its condition are kept apart until they are put together. */
export interface StandingGroup {
  readonly kind: StandingKind;
  readonly days: readonly string[];
  readonly status: CellState;
  readonly cases: readonly DeadlineCase[];
}

/** Rows of a group whose deadline cells hold the same, in sheet order. */
export interface DeadlineCase {
  readonly deadline: CellState;
  readonly rows: readonly number[];
}

/** The standings of one appendix, and how to look at the cells of its other rows. */
export interface Standings {
  readonly span: ColumnSpan;
  readonly groups: readonly StandingGroup[];
  readonly statusOf: CellStateOf;
  /** Holds nothing where no column has the deadlines. */
  readonly deadlineOf: CellStateOf;
}

/**
 * The rows of open items, grouped by the days on which they are overdue or due soon and by what their status cells
 * hold. Every open item with a last day is in a group, late today or not.
 */
export function standingGroups(snapshot: SheetSnapshot, review: AppendixReview): Standings {
  const { layout } = review.appendix;
  const mergeOver = lookUpAreas(snapshot.merges);
  const statusOf = cellStateOf(snapshot, statusColumns(layout), mergeOver);
  const deadlineOf = cellStateOf(snapshot, [layout.columns.get('deadline') ?? []].flat(), mergeOver);
  const daysOf = itemDaysOf(review);
  const alike: Alike<number[]> = new Map();
  for (const reviewed of review.items) {
    if (!isOpen(reviewed)) continue;
    const { row } = reviewed.item;
    const ofDays = getOrCreate(alike, daysOf(reviewed), newMap<CellState, Map<CellState, number[]>>);
    const ofStatus = getOrCreate(ofDays, statusOf(row), newMap<CellState, number[]>);
    getOrCreate(ofStatus, deadlineOf(row), newList).push(row);
  }
  return { span: tableSpan(layout), groups: byKind(alike), statusOf, deadlineOf };
}

/** Rows by their days, what their status cells hold, and what their deadline cells hold. */
type Alike<Rows> = Map<ItemDays, Map<CellState, Map<CellState, Rows>>>;

/** Rows of one kind may share the days on which they are overdue and not those on which they are due soon. */
function byKind(alike: Alike<readonly number[]>): readonly StandingGroup[] {
  const groups = new Map<readonly string[], Map<CellState, OpenGroup>>();
  for (const [days, ofDays] of alike) {
    for (const kind of STANDING_KINDS) {
      const ofKind = days[kind];
      if (ofKind === undefined) continue;
      const sameDays = getOrCreate(groups, ofKind, newMap<CellState, OpenGroup>);
      for (const [status, ofStatus] of ofDays) {
        const group = getOrCreate(sameDays, status, () => ({ kind, days: ofKind, status, cases: new Map() }));
        for (const [deadline, rows] of ofStatus) {
          const same = getOrCreate(group.cases, deadline, newList);
          for (const row of rows) same.push(row);
        }
      }
    }
  }
  const all = [...groups.values()].flatMap((sameDays) => [...sameDays.values()]);
  return all.map(({ cases, ...group }) => ({
    ...group,
    cases: [...cases].map(([deadline, rows]) => ({ deadline, rows: rows.sort((a, b) => a - b) })),
  }));
}

interface OpenGroup extends Omit<StandingGroup, 'cases'> {
  readonly cases: Map<CellState, number[]>;
}

/** What is done or does not apply stands so on every day, and what has no last day, a rhythm too, is never late. */
function isOpen({ standing: { kind } }: ReviewedItem): boolean {
  return kind === 'overdue' || kind === 'dueSoon' || kind === 'onTime';
}

const newMap = <K, V>(): Map<K, V> => new Map<K, V>();
const newList = (): number[] => [];

/** The columns that tell how far an item has come; where no column tells it, the evidence speaks. */
function statusColumns({ columns }: AppendixLayout): readonly number[] {
  const ofStatus = STATE_ROLES.flatMap((role) => columns.get(role) ?? []);
  return [...new Set(ofStatus.length > 0 ? ofStatus : [columns.get('evidence') ?? []].flat())];
}
