import type { CellState } from '../../../../src/domain/edits/highlights/cell-value-conditions';
import { addressList } from '../../../../src/domain/edits/highlights/row-areas';
import type { RuleGroup } from '../../../../src/domain/edits/highlights/rule-group';
import type {
  DeadlineCase,
  StandingGroup,
  Standings,
} from '../../../../src/domain/edits/highlights/standing-groups';
import type { StandingKind } from '../../../../src/domain/edits/highlights/standing-windows';
import { getOrCreate } from '../../../../src/domain/memo';

/** A row with its deadline and status. `late`: the day after which it is late, "9,30"; a row without is not meant. */
export interface HandMadeRow {
  readonly row: number;
  readonly deadline: string;
  readonly status?: string;
  readonly late?: string;
}

/** Standings over columns A to E without a sheet: deadlines in D, statuses in E. Groups stand by day, then by status. */
export function handMadeStandings(rows: readonly HandMadeRow[], kind: StandingKind = 'overdue'): Standings {
  const states = new Map<string, CellState>();
  const stateOf = (column: string, text: string | undefined): CellState =>
    getOrCreate(states, `${column} ${text}`, () => ({
      offsets: [0],
      places: '0',
      members: (row) => [`$${column}${row}="${text ?? ''}"`],
    }));
  const byRow = new Map(rows.map((one) => [one.row, one]));
  const groups = new Map<string, StandingGroup & { readonly cases: DeadlineCase[] }>();
  const days = new Map<string, readonly string[]>();
  for (const { row, deadline, status = 'Chưa làm', late } of rows) {
    if (late === undefined) continue;
    const sameDays = getOrCreate(days, late, () => [`TODAY()>DATE(2024,${late})`]);
    const made = { kind, days: sameDays, status: stateOf('E', status), cases: [] };
    const { cases } = getOrCreate(groups, `${late} ${status}`, () => made);
    const written = stateOf('D', deadline);
    const at = cases.findIndex((one) => one.deadline === written);
    const same = cases[at];
    if (same === undefined) cases.push({ deadline: written, rows: [row] });
    else cases[at] = { deadline: written, rows: [...same.rows, row] };
  }
  return {
    span: { firstColumn: 1, lastColumn: 5 },
    groups: [...groups.values()],
    statusOf: (row) => stateOf('E', byRow.get(row)?.status ?? (byRow.has(row) ? 'Chưa làm' : '')),
    deadlineOf: (row) => stateOf('D', byRow.get(row)?.deadline),
  };
}

/** Where a rule stands and what it asks there, written for its first row. */
export function ruleText({ areas, members }: RuleGroup): string {
  const over = { firstRow: areas[0]?.firstRow ?? 0, lastRow: areas.at(-1)?.lastRow ?? 0 };
  return `${addressList(areas)}: ${members(over).join(' & ')}`;
}
