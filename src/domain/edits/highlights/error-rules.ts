import { allOf, oneCaseOf } from './conjunctions';
import type { ErrorGroup } from './error-groups';
import { LONGEST_ADDRESS_LIST, rowAreas } from './row-areas';
import type { RuleGroup } from './rule-group';
import { LATE_ROW, LONGEST_CONDITION, MOST_CONDITIONS } from './rule-limits';

/** An ordinary appendix has fewer wrong cells; what one rule costs in the request begins to matter beyond. */
const MOST_RULES_A_COLUMN = 100;

/**
 * One rule a group over exactly its cells. Where a column has more than a hundred, one rule holds all that neighbours
 * hold, still over the wrong cells only: such a cell stays alight when it is given another's wrong content.
 */
export function errorRules(groups: readonly ErrorGroup[]): readonly RuleGroup[] {
  const columns = new Map<string, ErrorGroup[]>();
  for (const group of groups) {
    const key = `${group.kind} ${group.column}`;
    const known = columns.get(key);
    if (known === undefined) columns.set(key, [group]);
    else known.push(group);
  }
  return [...columns.values()].flatMap((column) =>
    column.length <= MOST_RULES_A_COLUMN
      ? column.map((group) => ruleOver([group], group.rows))
      : packColumn(column),
  );
}

function ruleOver(groups: readonly ErrorGroup[], rows: readonly number[]): RuleGroup {
  const { kind = 'codeError', column = 1 } = groups[0] ?? {};
  return {
    kind,
    areas: rowAreas(rows, { firstColumn: column, lastColumn: column }),
    members: ({ firstRow }) => oneCaseOf(groups.map(({ members }) => members(firstRow))),
  };
}

/** Cells in sheet order, as many a rule as its formula and its address list hold. */
function packColumn(column: readonly ErrorGroup[]): readonly RuleGroup[] {
  const cells = column.flatMap((group) => group.rows.map((row) => ({ row, group })));
  const packs: { groups: Set<ErrorGroup>; rows: number[] }[] = [];
  let length = 0;
  let addresses = 0;
  for (const { row, group } of cells.sort((a, b) => a.row - b.row)) {
    const pack = packs.at(-1);
    const own = allOf(group.members(LATE_ROW)).length + 1;
    const added = pack?.groups.has(group) === true ? 0 : own;
    const isFull = length + added > LONGEST_CONDITION || (pack?.groups.size ?? 0) >= MOST_CONDITIONS;
    if (pack === undefined || isFull || addresses + ADDRESS > LONGEST_ADDRESS_LIST) {
      packs.push({ groups: new Set([group]), rows: [row] });
      [length, addresses] = [own, ADDRESS];
    } else {
      pack.groups.add(group);
      length += added;
      if (pack.rows.at(-1) !== row - 1) addresses += ADDRESS;
      pack.rows.push(row);
    }
  }
  return packs.map(({ groups, rows }) => ruleOver([...groups], rows));
}

/** "ABC1000000:ABC1000001,": no area of one column is written longer. */
const ADDRESS = 'ABC1000000:ABC1000001,'.length;
