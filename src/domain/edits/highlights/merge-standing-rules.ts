import type { CellArea } from '../../cell-area';
import { getOrCreate } from '../../memo';
import type { CellState } from './cell-value-conditions';
import { allOf, oneCaseOf, oneOf } from './conjunctions';
import type { RowSpan, RuleGroup } from './rule-group';
import { LATE_ROW, LONGEST_CONDITION, MOST_CONDITIONS } from './rule-limits';
import type { DeadlineCase, StandingGroup, Standings } from './standing-groups';

/** Rows that hold the same and stand so on the same days. */
interface PackedCase extends DeadlineCase {
  readonly status: CellState;
  readonly days: readonly string[];
}

/**
 * Groups of one kind as few rules over all rows between their first and their last, in which what a row holds tells
 * its days: one area is shorter than a thousand. Rows between that hold the same and are not meant (a parent criterion, a
 * note) are left out. `rest` are the rows whose cells do not tell their days alone, such as "nt".
 */
export function packStandings(standings: Standings): {
  readonly packed: readonly RuleGroup[];
  readonly rest: readonly StandingGroup[];
} {
  const { groups } = standings;
  const ambiguous = ambiguousCases(groups);
  const alike = new Map<string, Map<string, PackedCase[]>>();
  const rest: StandingGroup[] = [];
  for (const group of groups) {
    const { cases, status, days } = group;
    // Rules that look for their cells at the same places can be told from each other by what stands there.
    const sameStatus = getOrCreate(alike, status.places, () => new Map<string, PackedCase[]>());
    const left: DeadlineCase[] = [];
    for (const one of cases) {
      const { deadline, rows } = one;
      if (ambiguous.get(status)?.has(deadline) === true) left.push(one);
      else getOrCreate(sameStatus, deadline.places, newList).push({ deadline, rows, status, days });
    }
    if (left.length > 0) rest.push({ ...group, cases: left });
  }
  const packed = [...alike.values()].flatMap((sameStatus) => [...sameStatus.values()]);
  return { packed: packed.flatMap((cases) => mergeAlike(cases, standings)), rest };
}

/** Wordings that stand for different days in rows of one status. */
function ambiguousCases(groups: readonly StandingGroup[]): ReadonlyMap<CellState, ReadonlySet<CellState>> {
  const seen = new Map<CellState, Set<CellState>>();
  const twice = new Map<CellState, Set<CellState>>();
  for (const { status, cases } of groups) {
    const ofStatus = seen.get(status) ?? new Set();
    seen.set(status, ofStatus);
    for (const { deadline } of cases) {
      if (ofStatus.has(deadline)) twice.set(status, (twice.get(status) ?? new Set()).add(deadline));
      ofStatus.add(deadline);
    }
  }
  return twice;
}

function mergeAlike(cases: readonly PackedCase[], standings: Standings): readonly RuleGroup[] {
  const kind = standings.groups[0]?.kind ?? 'overdue';
  const packs = inPacks(cases).map((pack) => ({ cases: pack, strangers: new Set<number>() }));
  findStrangers(packs, standings);
  return packs.map((pack) => ({
    kind,
    areas: areasBetween(pack, standings),
    members: (over) => packMembers(pack.cases, over),
  }));
}

interface Pack {
  readonly cases: readonly PackedCase[];
  /** Rows that would light up with the pack though they are none of its own. */
  readonly strangers: Set<number>;
}

/** Cases of one status together, as many a pack as a formula holds. */
function inPacks(cases: readonly PackedCase[]): readonly (readonly PackedCase[])[] {
  const byStatus = new Map<CellState, PackedCase[]>();
  for (const one of cases) getOrCreate(byStatus, one.status, newList).push(one);
  const packs: PackedCase[][] = [];
  let length = 0;
  for (const one of [...byStatus.values()].flat()) {
    const pack = packs.at(-1);
    const added = lengthBehind(pack?.at(-1), one);
    if (pack === undefined || length + added > LONGEST_CONDITION || pack.length >= MOST_CONDITIONS) {
      packs.push([one]);
      length = lengthBehind(undefined, one);
    } else {
      pack.push(one);
      length += added;
    }
  }
  return packs;
}

/** How much longer a condition becomes by one more case; of one status and the same days they are written once. */
function lengthBehind(last: PackedCase | undefined, { status, days, deadline }: PackedCase): number {
  const wording = `,${allOf(deadline.members(LATE_ROW))}`;
  if (last?.status === status && last.days === days) return wording.length;
  const part = `,${allOf([...days, `OR(${wording})`])}`;
  if (last?.status === status) return part.length;
  return `,${allOf([...status.members(LATE_ROW), `OR(${part})`])}`.length;
}

/** Finds the strangers of packs that all look at the same places. */
function findStrangers(packs: readonly Pack[], { statusOf, deadlineOf }: Standings): void {
  const strangersOf = new Map<CellState, Map<CellState, Set<number>>>();
  const own = new Set<number>();
  for (const { cases, strangers } of packs) {
    for (const { status, deadline, rows } of cases) {
      getOrCreate(strangersOf, status, () => new Map<CellState, Set<number>>()).set(deadline, strangers);
      for (const row of rows) own.add(row);
    }
  }
  const all = packs.flatMap(({ cases }) => cases);
  const { firstRow, lastRow } = spanOf(all);
  const [statusAt, deadlineAt] = [all[0]?.status.offsets, all[0]?.deadline.offsets];
  for (let row = firstRow; row <= lastRow; row += 1) {
    // What a row of a pack holds tells that pack, and no other that looks at the same places.
    if (own.has(row)) continue;
    strangersOf.get(statusOf(row, statusAt))?.get(deadlineOf(row, deadlineAt))?.add(row);
  }
}

function areasBetween({ cases, strangers }: Pack, { span }: Standings): readonly CellArea[] {
  const { firstRow, lastRow } = spanOf(cases);
  const inside = [...strangers].filter((row) => row > firstRow && row < lastRow);
  const starts = [firstRow, ...inside.map((row) => row + 1)];
  const ends = [...inside.map((row) => row - 1), lastRow];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? lastRow;
    return start > end ? [] : [{ firstRow: start, lastRow: end, ...span }];
  });
}

function spanOf(cases: readonly PackedCase[]): RowSpan {
  return {
    firstRow: cases.reduce((least, { rows }) => Math.min(least, rows[0] ?? least), Number.POSITIVE_INFINITY),
    lastRow: cases.reduce((most, { rows }) => Math.max(most, rows.at(-1) ?? most), 0),
  };
}

/** The condition of a pack over some of its rows: of the cases that stand there only. */
function packMembers(cases: readonly PackedCase[], over: RowSpan): readonly string[] {
  const here = cases.filter(({ rows }) => rows.some((row) => row >= over.firstRow && row <= over.lastRow));
  const statuses = inRuns(here, ({ status }) => status).map(([status, ofStatus]): readonly string[] => {
    const parts = inRuns(ofStatus, ({ days }) => days).map(([days, sameDays]) =>
      allOf([...days, ...oneOf(sameDays.map(({ deadline }) => allOf(deadline.members(over.firstRow))))]),
    );
    return [...status.members(over.firstRow), ...oneOf(parts)];
  });
  return oneCaseOf(statuses);
}

/** Neighbours of one key together, behind their key. */
function inRuns<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
): readonly (readonly [key: K, items: readonly T[]])[] {
  const runs: [key: K, items: T[]][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const run = runs.at(-1);
    if (run !== undefined && run[0] === key) run[1].push(item);
    else runs.push([key, [item]]);
  }
  return runs;
}

const newList = (): PackedCase[] => [];
