import type { CellLook } from '../../paper/paper';

/** The sheets that a report writes into the workbook. */
export type ReportSheetKind = 'summary' | 'overdue' | 'evidence' | 'points';

/** A sheet of a report: a title, one row of headings, and rows that are known again by their ids. */
export interface ReportSheet {
  readonly kind: ReportSheetKind;
  readonly name: string;
  /** What stands above the table, by what it is. */
  readonly titles: ReportTitles;
  readonly columns: readonly ReportColumn[];
  /** The column that names what a row is about, from 1. */
  readonly nameColumn: number;
  /** The columns by whose texts a person tells its rows apart. */
  readonly identity: readonly number[];
  readonly rows: readonly ReportSheetRow[];
  /** The numbers in the first column run on as the rows stand, whatever order the user has brought them into. */
  readonly isNumbered?: true;
  readonly orientation: 'portrait' | 'landscape';
  /** A list of words for a column of the user's, by its place among the columns. */
  readonly choice?: { readonly column: number; readonly words: readonly string[] };
  /** A chart of the rows with these ids: their names beside the values of a column. */
  readonly bars?: { readonly title: string; readonly ids: readonly string[]; readonly column: number };
}

export interface ReportTitles {
  readonly unit: string;
  readonly title: string;
  readonly days: string;
}

export interface ReportColumn {
  readonly heading: string;
  /** In points. */
  readonly width: number;
  readonly look?: CellLook;
  /** The user writes here; we never do. */
  readonly isUsers?: true;
}

export interface ReportSheetRow {
  /** What the row is about: no two rows of a sheet have the same. */
  readonly id: string;
  /** One for each column; undefined in those of the user. */
  readonly cells: readonly (string | number | undefined)[];
  /** What the user has written, by column from 1: written into a row that is put in, and never again. */
  readonly users?: ReadonlyMap<number, string>;
  readonly isBold?: true;
}
