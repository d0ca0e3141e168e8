import type { CalendarDate } from '../../calendar/calendar-date';
import type { CellContent } from '../../cell-content';
import type { CellFinding } from '../../finding';
import type { ColumnRole } from '../layout/appendix-layout';
import type { ItemStatus } from './item-status';

/** The cells of one row that may speak of its state. */
export interface StatusCells {
  readonly at: (role: ColumnRole) => CellContent | undefined;
  /** The "%" column holds bare numbers above 1. */
  readonly wholePercents: boolean;
  /** The year of a day that is written without one. */
  readonly planYear?: number | undefined;
}

/** The day that a cell names for its item's being done. */
export interface NamedDay {
  readonly day: CalendarDate;
  /** Words say that it is done, "đã xong 31/12": without them the day alone tells it, once it has come. */
  readonly isSaid: boolean;
  /** It is the day of the whole task, and not the year that a report is about. */
  readonly isWhen: boolean;
}

/** What one cell says of the state of its item. */
export interface StatusStatement {
  readonly role: ColumnRole;
  readonly written: string;
  readonly status: Exclude<ItemStatus, 'unknown' | 'conflict'>;
  /** A statement that is not decisive gives way to one that is. */
  readonly isDecisive: boolean;
  readonly doneOn?: NamedDay | undefined;
}

/** A finding with the role of the column it belongs to. */
export interface RoleFinding {
  readonly role: ColumnRole;
  readonly finding: CellFinding;
}

/** All that the cells of one row say. */
export interface CollectedStatements {
  readonly statements: readonly StatusStatement[];
  readonly findings: readonly RoleFinding[];
  /** The column that names a document and says nothing else. */
  readonly documentIn: ColumnRole | undefined;
  /** The first cell with something in it that no rule could read. */
  readonly unread: RoleFinding | undefined;
}
