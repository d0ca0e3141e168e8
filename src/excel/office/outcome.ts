import type { LayoutDoubt, LayoutRefusal } from '../../domain/appendix/layout/appendix-layout';
import type { HighlightKind } from '../../domain/edits/highlights/highlight-kind';
import type { AsNumberReason } from '../../domain/edits/ratios/ratio-formula';
import type { Finding } from '../../domain/finding';
import type { NonEmpty } from '../../domain/non-empty';
import type { ProgressDay } from '../../domain/progress/progress-day';
import type { ItemHistory } from '../../domain/reports/history/item-history';
import type { AppendixReview } from '../../domain/review/appendix-review';
import type { FindingKey, SetAsideReason } from '../../domain/review/set-aside-finding';

/** Why nothing was done. Each kind has a sentence of its own in src/messages. */
export type Failure =
  /** The sheet could not be read as an appendix. */
  | {
      readonly kind: 'notAnAppendix';
      readonly sheetName: string;
      /** Given where the user may point at the columns. */
      readonly sheetId?: string;
      readonly refusal: LayoutRefusal;
    }
  /** The open sheet is a report that we have made, and no plan. */
  | { readonly kind: 'reportSheet'; readonly sheetName: string }
  /** A closed period is never closed again: its figures are what was sent. */
  | { readonly kind: 'periodClosed'; readonly sheetName: string }
  | { readonly kind: 'protectedSheet'; readonly sheetName: string }
  /** A proposal was accepted for a cell that no longer holds what was found. */
  | { readonly kind: 'changedSinceReview'; readonly address: string }
  /** The open sheet is the workbook's own catalogue; `findings` are what is wrong in its cells, `entries` counts criteria. */
  | {
      readonly kind: 'catalogueSheet';
      readonly sheetId: string;
      readonly sheetName: string;
      readonly entries: number;
      readonly findings: readonly Finding[];
    }
  /** A catalogue is not written over one that stands; from an appendix without codes there is none to make. */
  | { readonly kind: 'catalogueExists'; readonly sheetName: string }
  | { readonly kind: 'noCodes'; readonly sheetName: string }
  /** The next year's appendices were asked for a year that is not after the plan's. */
  | { readonly kind: 'notALaterYear'; readonly planYear: number; readonly year: number }
  | { readonly kind: 'chartSheet' }
  | { readonly kind: 'readOnly' }
  /** The workbook's structure is protected: no sheet can be added. */
  | { readonly kind: 'protectedWorkbook' }
  /** Asking Excel was broken off, and the sheet on which it was asked may still be there. */
  | { readonly kind: 'checkSheetLeft'; readonly sheetName: string }
  /** A cell is being edited. */
  | { readonly kind: 'cellEditMode' }
  | { readonly kind: 'tooLarge' }
  /** Somebody kept changing the sheet while it was read. */
  | { readonly kind: 'sheetKeptChanging' }
  | { readonly kind: 'sheetGone' }
  /** Excel cannot read the sheet's conditional formats, so that ours cannot be told from the user's. */
  | { readonly kind: 'rulesUnreadable'; readonly sheetName: string }
  /** No more than `most` findings of one sheet can be set aside. */
  | { readonly kind: 'tooManySetAside'; readonly most: number }
  | { readonly kind: 'excelTooOld' }
  /** The user asked to stop before anything was written. */
  | { readonly kind: 'stopped' }
  /** Undo: nothing to undo, or the cells have changed since. */
  | { readonly kind: 'nothingToUndo' }
  /** Without an address where no cell was changed, but rows or columns have moved. */
  | { readonly kind: 'changedSinceRun'; readonly address?: string }
  /** Undo of a sheet that was added: it was edited, renamed or deleted since, no other sheet can be seen, or a formula at `user` (or a name) needs it. */
  | { readonly kind: 'addedSheetChanged'; readonly sheetName: string }
  | { readonly kind: 'addedSheetGone'; readonly sheetName: string }
  | { readonly kind: 'addedSheetAlone'; readonly sheetName: string }
  | { readonly kind: 'addedSheetUsed'; readonly sheetName: string; readonly user: string }
  /** Sheets could not be made, and what was made of them may still stand: Excel did not take it away again. */
  | { readonly kind: 'addedSheetsLeft'; readonly sheetNames: readonly string[] }
  /** The run is done, but the user's own conditional formats are not the ones that they were before it. */
  | { readonly kind: 'userRulesChanged'; readonly sheetName: string }
  /** Work in several steps has ended in its midst: pressing again does the rest. `code` and `location` as below. */
  | { readonly kind: 'partlyDone'; readonly code: string; readonly location?: string }
  /** Anything else; `code` and `location` are Excel's, for the technical details. `restored`: the sheet is as before. */
  | {
      readonly kind: 'excelFailed';
      readonly code: string;
      readonly location?: string;
      readonly restored: boolean;
    };

export interface WrittenRatio {
  readonly address: string;
  /** A fraction from 0 to 1. */
  readonly value: number;
}

/** A ratio that is a number although the user wants formulas. */
export interface RatioAsNumber {
  readonly address: string;
  readonly reason: AsNumberReason;
}

export interface HighlightedRows {
  readonly kind: HighlightKind;
  readonly rows: readonly number[];
}

/** What a read or a recompute found and did on one sheet. */
export interface SheetReport {
  readonly sheetId: string;
  readonly sheetName: string;
  /** One for each appendix on the sheet, from the top down. */
  readonly reviews: NonEmpty<AppendixReview>;
  readonly written: readonly WrittenRatio[];
  readonly highlights: readonly HighlightedRows[];
  /** The run has changed something on the sheet: it is what an undo takes back. */
  readonly hasChanged?: true;
  /** The ratio has no place of its own yet: with the user's consent a line under the table would hold it. */
  readonly summaryLineOffered?: true;
  /** Ratios that no formula could count; absent where all are formulas, or where none is to be one. */
  readonly asNumbers?: readonly RatioAsNumber[];
  /** Nothing was written: the user should first say whether the columns were read rightly. */
  readonly heldBack?: readonly LayoutDoubt[];
  /**
   * Excel cannot read some of the sheet's conditional formats. `leftAlone`: they were passed over like the user's own;
   * `nothingWritten`: some of them may be ours.
   */
  readonly unreadableRules?: 'leftAlone' | 'nothingWritten';
  /** So many of the user's conditional formats keep ours from showing where their condition is met. */
  readonly stoppingRules?: number;
  /** Nothing was written: this Excel does not tell how far the merges at these cells reach. */
  readonly unknownMerges?: readonly string[];
  /** What the codes were compared with. */
  readonly catalogue?: CatalogueReport;
  readonly suggestedCatalogue?: SuggestedCatalogue;
  /** The sheets of the workbook that the user can see, in order. */
  readonly visibleSheets: readonly { readonly id: string; readonly name: string }[];
  /** The days on which the sheet was computed, in order, as far as the workbook remembers them. */
  readonly progress: readonly ProgressDay[];
  /** What the runs on the sheet have seen of its items, as far as the workbook remembers it. */
  readonly itemHistory?: ItemHistory;
  /** Why findings of the sheet were set aside, those among them that are not found now. */
  readonly setAsideReasons: ReadonlyMap<FindingKey, SetAsideReason>;
  /** Some of what was set aside could not be read: those findings are told again. */
  readonly damagedSetAside?: true;
  /** Some of what the workbook remembered of earlier days could not be read and was left out. */
  readonly damagedProgress?: true;
  /** The workbook's stored settings could not be read; the defaults were used. */
  readonly damagedSettings?: true;
}

/** The catalogue that a sheet was compared with. */
export type CatalogueReport =
  | (ComparedCatalogue & { readonly kind: 'sheet'; readonly sheetId: string })
  | (ComparedCatalogue & { readonly kind: 'builtIn' })
  /** Nothing was compared: these catalogues of the workbook are of other years. */
  | { readonly kind: 'otherYears'; readonly names: readonly string[] };

interface ComparedCatalogue {
  readonly name: string;
  readonly year?: number;
  /** Absent where it could not be read or loaded. */
  readonly entries?: number;
  /** Of a list that goes by names: how many of its contents the sheet names, and which it does not. */
  readonly contents?: { readonly named: number; readonly missing: readonly string[] };
  /** Cells of the catalogue itself that should be looked at. */
  readonly toMend: number;
}

/** A list that fits what a sheet names; the sheet is compared with nothing until the user has chosen. */
export interface SuggestedCatalogue {
  readonly id: 'papi';
  /** How many of the list's contents the sheet names. */
  readonly named: number;
}

/** What came of one visible sheet when all were computed. */
export type SheetOutcome =
  | { readonly kind: 'done'; readonly report: SheetReport }
  /** Not written to: it is no appendix, it is protected, or something went wrong. */
  | {
      readonly kind: 'leftAlone';
      readonly sheetId: string;
      readonly sheetName: string;
      readonly failure: Failure;
    };

/** What came of all visible sheets, in the order of their tabs. */
export interface WorkbookReport {
  readonly sheets: readonly SheetOutcome[];
}

export type Outcome<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'failed'; readonly failure: Failure };
