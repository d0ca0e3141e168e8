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

/** Why the reader does not stand by its columns alone: the user should look at them before anything is written. */
export type LayoutDoubt =
  /** Two columns have equally good headings for one role; the first was taken. */
  | { readonly kind: 'severalColumns'; readonly role: ColumnRole; readonly columns: readonly number[] }
  /** The role has no column, though a plan normally has one. */
  | { readonly kind: 'missingRole'; readonly role: ColumnRole }
  /** Headings of this kind are seldom seen in a plan. */
  | { readonly kind: 'strangeHeadings'; readonly headings: readonly string[] };

export type LayoutCertainty =
  | { readonly kind: 'sure' }
  /** The user pointed at the columns. */
  | { readonly kind: 'chosen' }
  | { readonly kind: 'unsure'; readonly doubts: readonly LayoutDoubt[] };

/** The columns of one appendix; every number counts from 1. */
export interface AppendixLayout {
  /** The first row of its title block; the header's own first row where it has none. */
  readonly firstRow: number;
  readonly headerFirstRow: number;
  readonly headerLastRow: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** The heading of every column, levels joined by " / ", in the user's own words. */
  readonly headings: ReadonlyMap<number, string>;
  /** A scoring form has criteria and points, and nothing is due in it; absent for a plan. */
  readonly form?: 'scores';
  /** The column that groups the items by merged runs: "Lĩnh vực" beside "Nhiệm vụ", or the left one under a heading over two. */
  readonly groupColumn?: number;
  /** Columns that each stand for one person or unit, ticked where they lead, with the name at their top. */
  readonly tickedLeads?: ReadonlyMap<number, string>;
  /** The last row that may belong to this appendix. */
  readonly lastRow: number;
  readonly certainty: LayoutCertainty;
}

/** A row that may be the heading of a table, for the user to say: what stands over which column, and what we know of it. */
export interface HeadingCandidate {
  readonly row: number;
  readonly headings: ReadonlyMap<number, string>;
  readonly columns: ReadonlyMap<ColumnRole, number>;
}

/** Why a sheet could not be read as an appendix. */
export type LayoutRefusal =
  | { readonly kind: 'empty' }
  /** No row looks like the heading of a plan appendix; some may be one in other words. */
  | { readonly kind: 'noHeading'; readonly candidates: readonly HeadingCandidate[] }
  /** A heading row was found, but these roles are missing in it. `headings`: what stands over which column. */
  | {
      readonly kind: 'missingColumns';
      readonly headerRow: number;
      readonly roles: readonly ColumnRole[];
      readonly headings: ReadonlyMap<number, string>;
      readonly columns: ReadonlyMap<ColumnRole, number>;
      /** Headings that say nothing to us: one of them may be what is missing. */
      readonly unclaimed: readonly string[];
    }
  /** A table, but of another kind: a budget, a list of people, a schedule. `headings`: those that tell. */
  | { readonly kind: 'otherTable'; readonly headerRow: number; readonly headings: readonly string[] };
