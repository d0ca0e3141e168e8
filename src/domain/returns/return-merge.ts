import type { CellAddress } from '../cell-content';
import type { ReturnRole } from './return-roles';

/** What is entered into a cell; a text stays a text. `format` is set where the cell is to have another one than it has. */
export type ReturnEntry =
  | { readonly kind: 'text'; readonly text: string; readonly format?: string }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly format?: string }
  /** The tick of another column, which this one takes the place of. */
  | { readonly kind: 'blank' };

/** One value of one return, for one cell of the appendix. */
export interface ReturnedValue {
  readonly file: string;
  /** The row of the return. */
  readonly row: number;
  readonly shown: string;
  readonly entry: ReturnEntry;
}

/** What is told of a row that is added, beside its state. */
export type AddedRole = 'code' | 'content' | 'lead' | 'support' | 'deadline';

/** A cell that is about to be written. */
export interface ReturnFill extends ReturnedValue {
  readonly cell: CellAddress;
  readonly role: ReturnRole | AddedRole;
  /** What the row is about. */
  readonly task: string;
  /** What stands in the cell now: blank, or what the user chose to replace. */
  readonly held: string;
}

/** A cell that holds something else than the returns say, or blank where they say different things. */
export interface ReturnConflict {
  readonly cell: CellAddress;
  readonly role: ReturnRole;
  readonly task: string;
  readonly base: string;
  readonly returns: readonly ReturnedValue[];
  /** Ticks in the other columns of the row: they go where a return's tick is taken. */
  readonly ticks: readonly CellAddress[];
}

/** A row of a return that no row of the appendix is about for certain. `candidates`: rows that it may be. */
export interface UnmatchedRow {
  readonly file: string;
  readonly sheetName: string;
  readonly row: number;
  readonly text: string;
  readonly candidates: readonly { readonly row: number; readonly text: string }[];
  /** The user wants it below the appendix. */
  readonly isAdded?: true;
}

/** A value that has no place: the appendix has no such column, a formula stands there, or a merge over several rows. */
export interface UnplacedValue {
  readonly file: string;
  readonly row: number;
  readonly baseRow: number;
  readonly task: string;
  readonly role: ReturnRole;
  readonly shown: string;
  readonly reason: 'noColumn' | 'formula' | 'merged';
}

/** A file from which nothing is taken until somebody says that it is meant. */
export interface DoubtedFile {
  readonly file: string;
  readonly reason:
    | { readonly kind: 'otherYear'; readonly year: number; readonly planYear: number }
    /** None of its rows is one of the appendix. */
    | { readonly kind: 'otherPlan' }
    /** It is not certain which column is which. */
    | { readonly kind: 'columnsUnclear' };
}

/** What comes of the returns of one appendix. */
export interface ReturnMerge {
  /** Into blank cells, and what the user chose. */
  readonly fills: readonly ReturnFill[];
  /** What is still to be chosen. */
  readonly conflicts: readonly ReturnConflict[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly unplaced: readonly UnplacedValue[];
  readonly doubted: readonly DoubtedFile[];
  /** Leads of the appendix from which nothing came. */
  readonly notReturned: readonly string[];
}
