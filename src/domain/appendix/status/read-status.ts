import { EMPTY_CELL, shownText } from '../../cell-content';
import type { ColumnRole } from '../layout/appendix-layout';
import { MARK_ROLES } from '../layout/state-roles';
import { keywordText } from '../sheet/sheet-grid';
import { collectStatusStatements } from './collect-statements';
import { namesDocument } from './document-reference';
import { isDone, type ItemStatus } from './item-status';
import type { CollectedStatements, RoleFinding, StatusCells, StatusStatement } from './status-statements';

export interface StatusReading {
  readonly status: ItemStatus;
  readonly findings: readonly RoleFinding[];
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

function fromDocument(cells: StatusCells, role: ColumnRole, findings: readonly RoleFinding[]): StatusReading {
  const written = shownText(cells.at(role) ?? EMPTY_CELL);
  const finding = {
    rule: 'status/from-evidence',
    severity: 'info',
    found: written,
    facts: { evidence: written },
  } as const;
  return { status: 'done', findings: [...findings, { role, finding }] };
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

/**
 * The status of an item from every cell of its row that speaks of it. Cells that disagree on done or not done are a
 * conflict; a blank is unknown; a document alone is done where no column asks for a status, or where it stands in it.
 */
export function readStatus(cells: StatusCells): StatusReading {
  const spoken = collectStatusStatements(cells);
  const decisive = spoken.statements.filter((statement) => statement.isDecisive);
  const heard = decisive.length > 0 ? decisive : spoken.statements;
  const [firstHeard] = heard;
  if (!firstHeard) return statusWithoutStatement(cells, spoken);
  const contrary = contradiction(firstHeard, heard);
  if (!contrary) return { status: combine(heard), findings: spoken.findings };
  const [first, second] = contrary;
  const finding = {
    rule: 'status/conflict',
    severity: 'error',
    found: shownText(cells.at(first.role) ?? EMPTY_CELL),
    facts: { first: first.written, second: second.written },
  } as const;
  return { status: 'conflict', findings: [...spoken.findings, { role: first.role, finding }] };
}
