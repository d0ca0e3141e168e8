import type { HostCellStyle, HostSheet, HostValue, HostWorkbook } from '../../../src/xlsx/host-workbook';

/** What kind of Excel the host poses as. */
export interface ExcelHostOptions {
  /** What `isSetSupported` answers from. Default: `EXCEL_365`. */
  readonly requirementMatrix?: RequirementMatrix;
  /** Language of Excel's own windows: `Office.context.displayLanguage`. Default "vi-VN". */
  readonly uiLocale?: string;
  /** Language of the data: `Office.context.contentLanguage`. Default "vi-VN". */
  readonly dataLocale?: string;
  /** The file's name, "Phụ lục.xlsx". */
  readonly workbookName?: string;
  /** Largest request and answer in UTF-8 bytes. Default 5 MB, as Excel on the web has it. */
  readonly payloadLimit?: number;
  /** How a value looks by its format, for `range.text`. Default: as Excel shows it in a column that is wide enough. */
  readonly displayText?: (value: HostValue, style: HostCellStyle, workbook: HostWorkbook) => string;
  /** The result of a formula that was newly put into a cell. Without it such a write is not supported. */
  readonly evaluate?: (
    formula: string,
    at: { sheet: HostSheet; row: number; column: number },
    workbook: HostWorkbook,
  ) => HostValue;
  /** Plays Excel on Windows, where a block written across hidden rows lands on the visible ones. Default false. */
  readonly misplacesBlocksAcrossHiddenRows?: boolean;
}

/** Set name to highest version: {"ExcelApi":"1.13"}. */
export type RequirementMatrix = Readonly<Record<string, string>>;

export const DEFAULT_PAYLOAD_LIMIT = 5 * 1024 * 1024;
