import type { CellArea } from '../cell-area';

/** A sheet to be made, ready to print on A4: data alone, from its first cell on. Letters are Times New Roman. */
export interface Paper {
  /** The name of the sheet. */
  readonly name: string;
  /** In points, from column A on; a column of no width is hidden and not printed. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly PaperRow[];
  readonly page: PaperPage;
  readonly choices?: readonly PaperChoice[];
  readonly bars?: PaperBars;
}

export interface PaperRow {
  /** From column A on. What stands under a cell that reaches over others is left undefined, as is a cell without a look. */
  readonly cells: readonly (PaperCell | undefined)[];
  /** In points; as high as its texts need where absent, which merged cells cannot tell. */
  readonly height?: number;
}

export interface PaperCell extends CellLook {
  /** A text stays a text whatever it begins with; "" is a blank cell. */
  readonly value: string | number;
  /** Over how many columns and rows the cell is merged; one where absent. */
  readonly columns?: number;
  readonly rows?: number;
}

/** How a cell looks. Absent: upright 12 pt, left, in the middle of its row, not wrapped, no border. */
export interface CellLook {
  /** Excel's, as in en-US: "@" keeps what is typed as text, "0.00%", "0". */
  readonly numberFormat?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** "#RRGGBB"; black where absent. */
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: boolean;
}

/** A4, one page wide, its columns between the margins; from the second page on the page number stands above. */
export interface PaperPage {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that are repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows before which a new page begins. */
  readonly breaksBefore?: readonly number[];
}

/** Cells with a drop-down list. */
export interface PaperChoice {
  readonly area: CellArea;
  /** The words themselves, or the cells that hold them: "='Danh mục'!$A$3:$A$9". */
  readonly list: readonly string[] | { readonly range: string };
  /** Excel warns of other words and lets them pass; else it refuses them. */
  readonly allowsOthers: boolean;
  /** What is told beside the cell, or when other words are refused. */
  readonly hint?: string;
}

/** A chart of horizontal bars, one a row, the first on top. */
export interface PaperBars {
  readonly title: string;
  /** One column each. */
  readonly labels: CellArea;
  readonly values: CellArea;
  /** Where the chart lies. */
  readonly at: CellArea;
}
