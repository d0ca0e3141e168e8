import type { CellArea } from '../domain/cell-area';

/** The workbook that the host answers from. Rows and columns count from 1. Loaded and saved by ../xlsx. */
export interface HostWorkbook {
  sheets: HostSheet[];
  activeSheetId: string;
  names: HostName[];
  /** The add-in's own document settings, as stored: an object stays an object. */
  settings: Map<string, unknown>;
  /** Cell formats by style index; index 0 is the default. Grows at the end only. */
  styles: HostCellStyle[];
  dateSystem: '1900' | '1904';
  isStructureProtected: boolean;
  isReadOnly: boolean;
}

export interface HostSheet {
  /** Stable for the life of the loaded workbook, "{00000000-0001-0000-0000-000000000000}" as Excel writes it. */
  readonly id: string;
  name: string;
  kind: 'worksheet' | 'chart';
  visibility: 'visible' | 'hidden' | 'veryHidden';
  isProtected: boolean;
  /** Rows by number, cells by column number. A cell that has only a style stands here too. */
  rows: Map<number, Map<number, HostCell>>;
  merges: CellArea[];
  conditionalFormats: HostConditionalFormat[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** Widths in Excel's character units, heights in points; only what the file states. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  /** Rows whose height was fitted to their texts: Excel goes on fitting them. */
  fittedRows?: Set<number>;
  tables: HostTable[];
  autoFilter?: CellArea;
  frozen?: { rows: number; columns: number };
  selection: CellArea;
  /** How it is printed; as a new sheet is where absent. */
  page?: HostPage;
  validations?: HostValidation[];
  charts?: HostChart[];
}

/** Lengths in points. The print area and the rows repeated on every page are names of the sheet. */
export interface HostPage {
  orientation: 'portrait' | 'landscape';
  /** As files number it: 9 is A4. */
  paperSize?: number;
  margins: Record<PageSide, number>;
  centerHorizontally: boolean;
  /** In pages; a side that is absent is not fitted. Absent where the page is not fitted at all. */
  fit?: { wide?: number; tall?: number };
  /** In percent. */
  scale?: number;
  firstPageNumber?: number;
  /** Rows before which a new page begins. */
  breaksBefore?: number[];
  /** The first page has headers and footers of its own. */
  isFirstPageOwn: boolean;
  /** "&C&P" and its like, as files have it: left, centre and right in one. */
  headers: { header?: string; footer?: string; firstHeader?: string; firstFooter?: string };
}

export type PageSide = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

/** What may be entered in some cells. Only lists can be made; the rest are kept as the file has them. */
export interface HostValidation {
  areas: CellArea[];
  kind: 'list' | 'other';
  /** Of a list: `"a,b"` in quotes, or "$N$1:$N$6". */
  formula: string;
  ignoresBlanks: boolean;
  error?: HostValidationText & { style: 'stop' | 'warning' | 'information' };
  prompt?: HostValidationText;
  /** Of other kinds: the element without its areas. */
  source?: string;
}

export interface HostValidationText {
  isShown: boolean;
  title: string;
  message: string;
}

/** Only bar charts of one series can be made; of others the file's own part is kept. */
export interface HostChart {
  readonly id: string;
  name: string;
  /** The cells that it lies over. */
  at: CellArea;
  kind: 'bars' | 'other';
  title?: string;
  /** On the chart's own sheet. */
  labels?: CellArea;
  values?: CellArea;
  colour?: string;
  hasLegend?: boolean;
  hasLabels?: boolean;
  isReversed?: boolean;
  /** Where the axis of the values begins and ends; Excel chooses what is absent. */
  minimum?: number | undefined;
  maximum?: number | undefined;
}

export type HostValue = string | number | boolean | HostErrorValue;

/** "#N/A" and its kin. */
export interface HostErrorValue {
  readonly error: string;
}

/** An empty cell with a style has the value "". */
export interface HostCell {
  value: HostValue;
  /** en-US, with the leading "="; the value is then the cached result. */
  formula?: string;
  /** The file states the formula and no result: its value is #GETTING_DATA until it is worked out. */
  isNotWorkedOut?: true;
  /** A text without a character, which Excel does not take for a blank cell. */
  isEmptyText?: true;
  /** A cell of a formula that stands in another one: typed over several cells ("array"), or spilling by itself. */
  filledBy?: 'array' | 'spill';
  style: number;
}

export interface HostCellStyle {
  numberFormat: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  /** "#RRGGBB", theme colours resolved. */
  fontColor?: string;
  fillColor?: string;
  horizontal?: 'left' | 'center' | 'right' | 'justify' | 'fill' | 'general';
  vertical?: 'top' | 'center' | 'bottom';
  wrapText?: boolean;
  borders?: { left?: string; right?: string; top?: string; bottom?: string };
}

export interface HostConditionalFormat {
  readonly id: string;
  /** Only "custom" ones (a formula decides) can be made and read in full; the rest are kept as they are. */
  readonly type:
    | 'custom'
    | 'cellValue'
    | 'colorScale'
    | 'dataBar'
    | 'iconSet'
    | 'containsText'
    | 'topBottom'
    | 'presetCriteria';
  /** In file order; relative references in `formula` count from the top-left cell of the first area. */
  areas: CellArea[];
  /** 0 is the first to apply, as office.js counts; dense over the sheet. */
  priority: number;
  stopIfTrue: boolean;
  /** With the leading "=". */
  formula?: string;
  /** For a kept rule that is not custom: a formula that is true where it shows. For display only, never told to office.js. */
  equivalentFormula?: string;
  format: {
    fillColor?: string;
    fontColor?: string;
    bold?: boolean;
    italic?: boolean;
    strikethrough?: boolean;
    underline?: boolean;
  };
}

export interface HostName {
  name: string;
  /** With the leading "=": "='Phụ lục 1'!$K$8". */
  formula: string;
  visible: boolean;
  comment?: string;
  /** The sheet it is local to; undefined for the whole workbook. */
  sheetId?: string;
}

export interface HostTable {
  readonly id: string;
  name: string;
  area: CellArea;
}
