/** What a column is for, known by its heading alone. */
export type ColumnRole =
  | 'order'
  | 'code'
  | 'content'
  | 'task'
  | 'maxScore'
  | 'selfScore'
  | 'appraisedScore'
  | 'lastYearScore'
  | 'lead'
  | 'support'
  /** One column that names both: "Chủ trì: …; Phối hợp: …". */
  | 'responsibility'
  | 'deadline'
  | 'evidence'
  | 'status'
  /** A share of the work done, in %. */
  | 'progress'
  | 'markDone'
  | 'markInProgress'
  | 'markNotStarted'
  /** Where the completion ratio of a section or of the whole belongs. */
  | 'ratio'
  | 'completedOn'
  | 'cause'
  | 'solution'
  | 'note';

/** The columns of one appendix; every number counts from 1. */
export interface AppendixLayout {
  readonly headerFirstRow: number;
  readonly headerLastRow: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** The last row that may belong to this appendix. */
  readonly lastRow: number;
}

/** Why a sheet could not be read as an appendix. */
export type LayoutRefusal =
  | { readonly kind: 'empty' }
  /** No row looks like the heading of a plan appendix. */
  | { readonly kind: 'noHeading' }
  /** A heading row was found, but these roles are missing in it. */
  | { readonly kind: 'missingColumns'; readonly headerRow: number; readonly roles: readonly ColumnRole[] };
