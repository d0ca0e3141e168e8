import type { CellArea } from '../../domain/cell-area';

/** How a cell of a new workbook looks; what is not given is plain. */
export interface NewStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly isCentred?: true;
  readonly hasBorder?: true;
  /** "#RRGGBB". */
  readonly fill?: string;
  /** A number format in en-US: "0.00%", "@" for cells in which what is typed stays text. */
  readonly format?: string;
}

/** A text stays a text, whatever it begins with; a cell without a value has only its look. */
export interface NewCell {
  readonly value?: string | number;
  readonly style?: NewStyle;
}

export interface NewSheet {
  readonly name: string;
  /** Row by row from A1; undefined leaves a cell out. */
  readonly rows: readonly (readonly (NewCell | undefined)[])[];
  /** In characters, by column from A. */
  readonly widths?: readonly number[];
  /** In points, by row from 1; a row grows where more is typed into it. Undefined leaves it to Excel. */
  readonly heights?: readonly (number | undefined)[];
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: true;
  readonly merges?: readonly CellArea[];
  /** Cells with a list to choose from, which lets other words pass. */
  readonly choices?: readonly { readonly area: CellArea; readonly from: string }[];
  /** So many rows from the top stay in sight and are printed on every page. */
  readonly headRows?: number;
}

/** A workbook that is made from nothing. The first sheet is the one that opens. */
export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
}
