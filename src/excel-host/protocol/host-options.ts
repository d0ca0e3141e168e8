import type { HostCellStyle, HostSheet, HostValue, HostWorkbook } from '../../xlsx/host-workbook';

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
  /** What the id of a conditional format is: a name of its own, or its place in the list it was reached through. Default 'guids'. */
  readonly ruleIds?: 'guids' | 'places';
  /** Where a new conditional format stands among those of the sheet. Default 'first'. */
  readonly newRule?: 'first' | 'last';
  /** A priority outside the list that the rule was reached through: nothing happens, or the nearest end is meant. Default 'nearest'. */
  readonly priorityOutsideList?: 'ignored' | 'nearest';
  /**
   * What is told of merged areas. Default 'whole'. 'cornerAddress': every `address` names the first cell only, counts of
   * rows and columns are those of the whole; 'cornerOnly': nothing but the first cell.
   */
  readonly mergedAreas?: 'whole' | 'cornerAddress' | 'cornerOnly';
  /** What is reached through a null object: null again, or ItemNotFound, which stops the batch. Default 'null'. */
  readonly childrenOfNull?: 'null' | 'refused';
  /** `worksheet.names` lists the names of the workbook, too. Default false. */
  readonly sheetNamesListAll?: boolean;
  /** A new setting after a changed one in one batch fails with ItemNotFound. Default false. */
  readonly refusesNewSettingAfterChange?: boolean;
  /** "" put into a cell of the format "@" is an empty text, not a blank cell. Default false. */
  readonly keepsEmptyText?: boolean;
  /** `Office.context.document.url`. Default: https, with the workbook's name. */
  readonly documentUrl?: string;
  /** The language of errors in `values`, in `text` and in names; formulas are English always. Default 'en'. */
  readonly errorLanguage?: 'en' | 'ru';
  /** Points in a pixel of the screen: sizes are whole pixels. Default 0.75. */
  readonly pixel?: number;
  /**
   * Names whose `visible = false` takes effect. Default 'all'. 'notAddedInBatch': not those that the same batch has added;
   * 'addedByPage': only those that the same page of the add-in has added.
   */
  readonly hidesNames?: 'all' | 'notAddedInBatch' | 'addedByPage';
  /** Drawing lines between rows of one row, or between columns of one column, is InvalidArgument. Default false. */
  readonly refusesBordersNotThere?: boolean;
  /** `pageLayout.zoom` takes no pages to fit, and says nothing: told of Excel 2021 where its Page Layout tab was never open. Default false. */
  readonly ignoresPagesToFit?: boolean;
  /** The number format that is the short date of the machine, "dd/mm/yyyy", is told as Excel's default one, "m/d/yyyy". Default false. */
  readonly takesShortDateForDefault?: boolean;
  /** A chart that was added is selected, and no cell is any more. Default false. */
  readonly selectsNewChart?: boolean;
  /** How many times the workbook was opened before: an id that Excel makes up in one session is none of another. Default 0. */
  readonly earlierSessions?: number;
  /** What adding a sheet fails with where the structure of the workbook is protected. Default 'AccessDenied'. */
  readonly addingToProtected?: 'AccessDenied' | 'GeneralException';
  /** Asking for special cells of a protected sheet is AccessDenied. Default false. */
  readonly refusesSpecialCellsOfProtected?: boolean;
  /** `comments.add` answers NotImplemented, although the requirement set says that it is there. Default false. */
  readonly lacksComments?: boolean;
}

/** Set name to highest version: {"ExcelApi":"1.13"}. */
export type RequirementMatrix = Readonly<Record<string, string>>;

export const DEFAULT_PAYLOAD_LIMIT = 5 * 1024 * 1024;
