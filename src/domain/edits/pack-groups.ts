import type { RuleGroup } from './rule-group';
import { oneOf, type StandingGroup } from './standing-groups';

/** An ordinary appendix has fewer groups of one kind; what one rule costs in the request begins to matter beyond. */
const MOST_RULES_A_KIND = 100;

/** Excel takes formulas of 8,192 characters. */
const LONGEST_CONDITION = 6000;

/**
 * Groups as they are; of more than a hundred of one kind, those of one status are put together into few rules over all
 * rows, in which the wording of the deadline tells the day.
 */
export function packGroups(groups: readonly StandingGroup[]): readonly RuleGroup[] {
  return (['overdue', 'dueSoon'] as const).flatMap((kind) => {
    const ofKind = groups.filter((group) => group.kind === kind);
    return ofKind.length <= MOST_RULES_A_KIND ? ofKind : packKind(ofKind);
  });
}

function packKind(groups: readonly StandingGroup[]): readonly RuleGroup[] {
  const ambiguous = ambiguousWordings(groups);
  const alone: RuleGroup[] = [];
  const byStatus = new Map<string, StandingGroup[]>();
  for (const group of groups) {
    const wordings = keyedWordings(group);
    const tellsItsDay = wordings.length > 0 && !wordings.some((wording) => ambiguous.has(wording));
    const sameStatus = byStatus.get(group.status.key);
    if (!tellsItsDay) alone.push(group);
    else if (sameStatus === undefined) byStatus.set(group.status.key, [group]);
    else sameStatus.push(group);
  }
  return [...alone, ...[...byStatus.values()].flatMap(packStatus)];
}

function packStatus(groups: readonly StandingGroup[]): readonly RuleGroup[] {
  const packs: StandingGroup[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const added = partOf(group, 1_000_000).length + 1;
    if (length + added > LONGEST_CONDITION) {
      packs.push([]);
      length = 0;
    }
    packs.at(-1)?.push(group);
    length += added;
  }
  return packs.flatMap(packOf);
}

function packOf(groups: readonly StandingGroup[]): readonly RuleGroup[] {
  const [first] = groups;
  if (first === undefined) return [];
  const rows = groups.flatMap((group) => group.rows);
  // All rows between: what a row holds says whether it is meant, and one area is shorter than a hundred.
  const from = rows.reduce((least, row) => Math.min(least, row));
  const to = rows.reduce((most, row) => Math.max(most, row));
  return [
    {
      kind: first.kind,
      span: first.span,
      rows: Array.from({ length: to - from + 1 }, (_, index) => from + index),
      members: (firstRow) => [
        ...first.status.members(firstRow),
        ...oneOf(groups.map((group) => partOf(group, firstRow))),
      ],
    },
  ];
}

function partOf(group: StandingGroup, firstRow: number): string {
  return `AND(${[...group.days, ...oneOf(group.wordings(firstRow))].join(',')})`;
}

/** Wordings that stand for different days in different rows, such as "nt" or a blank cell under a merge. */
function ambiguousWordings(groups: readonly StandingGroup[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const wording of groups.flatMap(keyedWordings)) {
    if (seen.has(wording)) twice.add(wording);
    seen.add(wording);
  }
  return twice;
}

function keyedWordings(group: StandingGroup): readonly string[] {
  return group.wordings(1).map((wording) => `${group.status.key}|${wording}`);
}
