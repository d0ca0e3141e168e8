import { type CalendarDate, compareDates } from '../../calendar/calendar-date';
import { formatDay } from '../../calendar/iso-date';
import { EMPTY_CELL, shownText } from '../../cell-content';
import type { ColumnRole } from '../layout/appendix-layout';
import { MARK_ROLES } from '../layout/state-roles';
import { keywordText } from '../sheet/sheet-grid';
import { collectStatusStatements } from './collect-statements';
import { completionDay } from './completion-day';
import { namesDocument } from './document-reference';
import { isDone, type ItemStatus } from './item-status';
import type { CollectedStatements, RoleFinding, StatusCells, StatusStatement } from './status-statements';

export interface SaidStatus {
  readonly status: ItemStatus;
  readonly findings: readonly RoleFinding[];
}

/** Where a cell, the one of `role`, names the day of completion, the status is that from this day on. */
export interface StatusReading extends SaidStatus {
  readonly doneOn?: { readonly role: ColumnRole; readonly day: CalendarDate; readonly before: SaidStatus };
}

/** Columns that ask for a state, the plainest first. */
const STATUS_COLUMNS = ['status', 'progress', 'markDone', 'markNotStarted', 'completedOn'] as const;

/** Two statements that cannot both be right: one says done and the other does not, or two marks stand in one row. */
function contradiction(
  first: StatusStatement,
  heard: readonly StatusStatement[],
): readonly [StatusStatement, StatusStatement] | undefined {
  const contrary = heard.find((statement) => isDone(statement.status) !== isDone(first.status));
  if (contrary) return [first, contrary];
  const [mark, otherMark] = heard.filter(({ role }) => MARK_ROLES.includes(role));
  return mark && otherMark ? [mark, otherMark] : undefined;
}

/** The user's own words decide over a percent of 0 or 60, as long as both agree on done or not. */
function combine(heard: readonly StatusStatement[]): ItemStatus {
  const says = (status: ItemStatus): boolean => heard.some((statement) => statement.status === status);
  if (says('doneLate')) return 'doneLate';
  if (says('notApplicable')) return 'notApplicable';
  if (says('done')) return 'done';
  // 0 % beside "đang thực hiện" has begun; "chưa thực hiện" beside 40 % has begun as well.
  return says('inProgress') ? 'inProgress' : 'notStarted';
}

/** A plan's own paper may be of the last quarter before it; what was done earlier was another plan's. */
function earlierYear(
  cells: StatusCells,
  role: ColumnRole,
  { year, month }: CalendarDate,
): readonly RoleFinding[] {
  const { planYear } = cells;
  if (planYear === undefined || year >= planYear || (year === planYear - 1 && month >= 10)) return [];
  const found = shownText(cells.at(role) ?? EMPTY_CELL);
  return [
    { role, finding: { rule: 'status/earlier-year', severity: 'warning', found, facts: { planYear } } },
  ];
}

/** The status with that of the days before the one on which the item is said to be done. */
function dated(
  reading: SaidStatus,
  cells: StatusCells,
  role: ColumnRole,
  day: CalendarDate,
  { status, findings }: SaidStatus,
): StatusReading {
  const finding = {
    rule: 'status/day-to-come',
    severity: 'warning',
    found: shownText(cells.at(role) ?? EMPTY_CELL),
    facts: { day: formatDay(day), isDone: isDone(status) },
  } as const;
  return {
    ...reading,
    doneOn: { role, day, before: { status, findings: [...findings, { role, finding }] } },
  };
}

function fromDocument(cells: StatusCells, role: ColumnRole, findings: readonly RoleFinding[]): StatusReading {
  const written = shownText(cells.at(role) ?? EMPTY_CELL);
  const finding = {
    rule: 'status/from-evidence',
    severity: 'info',
    found: written,
    facts: { evidence: written },
  } as const;
  const reading = { status: 'done', findings: [...findings, { role, finding }] } as const;
  // A day alone is no document: it tells that something was done once it has come.
  const day = namesDocument(written)
    ? undefined
    : completionDay(cells.at(role) ?? EMPTY_CELL, cells.planYear);
  if (typeof day !== 'object') return reading;
  return dated(reading, cells, role, day, { status: 'unknown', findings });
}

/** No cell says how far the item has come: a document may, and else the reason is said. */
function statusWithoutStatement(
  cells: StatusCells,
  { findings, unread, documentIn }: CollectedStatements,
): StatusReading {
  if (unread) return { status: 'unknown', findings: [...findings, unread] };
  if (documentIn !== undefined) return fromDocument(cells, documentIn, findings);
  const role = STATUS_COLUMNS.find((asking) => cells.at(asking) !== undefined);
  const content = cells.at(role ?? 'evidence') ?? EMPTY_CELL;
  if (role === undefined) {
    const isTold = content.kind !== 'error' && namesDocument(keywordText(content));
    return isTold ? fromDocument(cells, 'evidence', findings) : { status: 'unknown', findings };
  }
  if (content.kind === 'error') return { status: 'unknown', findings };
  const finding = {
    rule: 'status/missing',
    severity: 'warning',
    found: shownText(content),
    facts: {},
  } as const;
  return { status: 'unknown', findings: [...findings, { role, finding }] };
}

/** What the statements come to; those that are not decisive give way. */
function statusOf(
  statements: readonly StatusStatement[],
  cells: StatusCells,
  { findings }: CollectedStatements,
): SaidStatus | undefined {
  const decisive = statements.filter((statement) => statement.isDecisive);
  const heard = decisive.length > 0 ? decisive : statements;
  const [firstHeard] = heard;
  if (!firstHeard) return undefined;
  const contrary = contradiction(firstHeard, heard);
  if (!contrary) return { status: combine(heard), findings };
  const [first, second] = contrary;
  const finding = {
    rule: 'status/conflict',
    severity: 'error',
    found: shownText(cells.at(first.role) ?? EMPTY_CELL),
    facts: { first: first.written, second: second.written },
  } as const;
  return { status: 'conflict', findings: [...findings, { role: first.role, finding }] };
}

/**
 * The status of an item from every cell of its row that speaks of it. Cells that disagree on done or not done are a
 * conflict; a blank is unknown; a document alone is done where no column asks for a status, or where it stands in it. A
 * day of completion alone tells nothing until it has come.
 */
export function readStatus(cells: StatusCells): StatusReading {
  const spoken = collectStatusStatements(cells);
  const { statements, findings, unread } = spoken;
  const reading = statusOf(statements, cells, spoken);
  if (!reading) return statusWithoutStatement(cells, spoken);
  const [last] = statements
    .flatMap(({ role, doneOn }) => (doneOn ? [{ role, ...doneOn }] : []))
    // Of the same day said twice, the column that asks for it comes first.
    .reverse()
    .sort((a, b) => compareDates(b.day, a.day));
  if (!last) return reading;
  const others = statements.filter(({ doneOn }) => doneOn?.isSaid !== false);
  const before = statusOf(others, cells, spoken) ?? {
    status: 'unknown',
    findings: unread ? [...findings, unread] : findings,
  };
  const earlier = last.isWhen && isDone(reading.status) ? earlierYear(cells, last.role, last.day) : [];
  const said = { ...reading, findings: [...reading.findings, ...earlier] };
  return dated(said, cells, last.role, last.day, before);
}
