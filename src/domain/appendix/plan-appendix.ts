import type { CalendarDate } from '../calendar/calendar-date';
import type { CodeReading } from '../criteria/read-code';
import type { Deadline } from '../deadlines/deadline';
import type { Finding } from '../finding';
import type { AppendixLayout } from './layout/appendix-layout';
import type { AppendixRow } from './rows/row-kind';
import type { ItemStatus } from './status/item-status';
import type { AppendixNumber } from './title/title';

/** A row that groups items. `level` is 1 for the outermost. */
export interface PlanSection {
  readonly row: number;
  readonly level: number;
  /** The row of the section that holds this one. */
  readonly parentRow?: number;
  /** "I", "1", "A"; undefined where the section has a name only. */
  readonly code?: string;
  readonly name: string;
  readonly scores?: RowScores;
  /** What its own row says in the status column; absent where that is blank. */
  readonly stated?: string;
  /** A run of items that a merged cell beside them groups: it has no row of its own, `row` is its first item's. */
  readonly run?: { readonly column: number; readonly lastRow: number };
}

/** A row "Cộng" or "Tổng cộng". `text` is what is written in it, cell after cell. */
export interface PlanTotal {
  readonly row: number;
  /** The section that it totals; undefined where it totals the whole. */
  readonly sectionRow?: number;
  readonly text: string;
  /** The part of it that stands in the status column; absent where that is blank. */
  readonly stated?: string;
  readonly scores: RowScores;
}

/** Points of one row, as numbers of the sheet; undefined where blank or unreadable. */
export interface RowScores {
  readonly max?: number;
  readonly selfScored?: number;
  readonly appraised?: number;
  readonly lastYear?: number;
}

/** What the cells of a row say of its state, and what is said of those cells. */
export interface ItemState {
  readonly status: ItemStatus;
  readonly findings: readonly Finding[];
}

/** A day of completion tells nothing until it has come: the state of an item from that day on, and before it. */
export interface DoneOn {
  readonly day: CalendarDate;
  readonly from: ItemState;
  readonly before: ItemState;
}

/** The lowest row that carries an obligation. */
export interface PlanItem {
  readonly row: number;
  /** Row of the innermost section that holds it. */
  readonly sectionRow?: number | undefined;
  /** Row of the parent criterion, where the item is a child of one. */
  readonly parentRow?: number | undefined;
  readonly code: CodeReading;
  readonly content: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly deadline: Deadline;
  /** The user's own text of the deadline cell (own or inherited through a merge). */
  readonly deadlineText: string;
  /** That of the as-of date where the appendix is reviewed; as read, that from the day of completion on. */
  readonly status: ItemStatus;
  /** Where a cell names the day of completion. */
  readonly doneOn?: DoneOn;
  /** What its state columns say, in words; "" where they are blank. */
  readonly statusText: string;
  readonly evidence: string;
  readonly scores: RowScores;
}

/** A parent criterion: its children are the items. */
export interface PlanParent {
  readonly row: number;
  readonly sectionRow?: number;
  /** Row of the parent criterion that holds this one. */
  readonly parentRow?: number;
  readonly code: CodeReading;
  readonly content: string;
  readonly scores: RowScores;
  /** What its own row says in the status column; absent where that is blank. */
  readonly stated?: string;
}

/** An appendix as read: what stands where, and what the reader has to say about single cells. */
export interface PlanAppendix {
  readonly layout: AppendixLayout;
  /** The title lines of the sheet, in order. */
  readonly title: readonly string[];
  readonly appendixNumber?: AppendixNumber;
  /** Undefined where neither the user, the title, the sheet's name nor the plan's date tells it. */
  readonly planYear?: number;
  readonly rows: readonly AppendixRow[];
  readonly sections: readonly PlanSection[];
  readonly parents: readonly PlanParent[];
  readonly items: readonly PlanItem[];
  readonly totals: readonly PlanTotal[];
  readonly findings: readonly Finding[];
}
