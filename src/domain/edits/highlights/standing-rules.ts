import type { ColumnSpan } from '../table-span';
import type { CellState } from './cell-value-conditions';
import { allOf, oneOf } from './conjunctions';
import { packStandings } from './merge-standing-rules';
import { rowAreas } from './row-areas';
import type { RuleGroup } from './rule-group';
import type { StandingGroup, Standings } from './standing-groups';
import { STANDING_KINDS } from './standing-windows';

/** An ordinary appendix has fewer groups of one kind; what one rule costs in the request begins to matter beyond. */
const MOST_RULES_A_KIND = 100;

/** More wordings of one day than this are left out of the condition: formulas have a limit. */
const MOST_WORDINGS = 8;

/**
 * One rule a group over exactly its rows; of more than a hundred groups of one kind, many are packed into few rules.
 * `isShort`: conditions hold days and statuses only, for an Excel that refuses long ones.
 */
export function standingRules(standings: Standings, isShort = false): readonly RuleGroup[] {
  return STANDING_KINDS.flatMap((kind) => {
    const groups = standings.groups.filter((group) => group.kind === kind);
    const { packed, rest } =
      isShort || groups.length <= MOST_RULES_A_KIND
        ? { packed: [], rest: groups }
        : packStandings({ ...standings, groups });
    return [...packed, ...rest.flatMap((group) => exactRules(group, standings.span, isShort))];
  });
}

function exactRules(group: StandingGroup, span: ColumnSpan, isShort: boolean): readonly RuleGroup[] {
  const { kind, days, status } = group;
  return inReach(group).map(({ cases }) => ({
    kind,
    areas: rowAreas(
      cases.flatMap(({ rows }) => rows),
      span,
    ),
    // The wording of the deadline is part of the rule, so that a row goes dark as soon as its deadline is changed, and
    // sorting the rows lights up none that is not late.
    members: ({ firstRow }) => [
      ...days,
      ...status.members(firstRow),
      ...(isShort || cases.length > MOST_WORDINGS ? [] : oneOf(wordings(cases, firstRow))),
    ],
  }));
}

function wordings(cases: StandingGroup['cases'], firstRow: number): readonly string[] {
  return cases.map(({ deadline }) => allOf(deadline.members(firstRow)));
}

/** A formula is written for its first row: cases that look further up than the sheet reaches from there stand alone. */
function inReach(group: StandingGroup): readonly StandingGroup[] {
  const first = Math.min(...group.cases.map(({ rows }) => rows[0] ?? 1));
  const reaches = ({ deadline }: { readonly deadline: CellState }): boolean =>
    first + Math.min(0, ...deadline.offsets) >= 1;
  const [near, far] = [group.cases.filter(reaches), group.cases.filter((one) => !reaches(one))];
  // The case of the first row itself is always near.
  return [near, ...far.map((one) => [one])].map((cases) => ({ ...group, cases }));
}
