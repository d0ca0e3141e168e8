import type { Finding } from '../../domain/finding';
import type { RuleName } from '../../domain/finding';
import type { SheetPreview } from '../../excel/actions/preview-sheet';
import type { RemovedFromWorkbook } from '../../excel/actions/remove-from-workbook';
import type { Failure, SheetReport, WorkbookReport } from '../../excel/office/outcome';
import type { WorkProgress } from '../../excel/office/run-progress';
import type { ExcelRecord } from '../../excel/self-check/excel-record';
import { DEFAULT_SETTINGS, type Settings } from '../../excel/stored/settings-schema';
import type { Language } from '../../messages/language';
import type { JobName, JobStates } from './job-states';
import { NO_FILTER, type TodoFilter } from './todo-filter';
import type { WrongSetting } from './wrong-setting';

/** How far the pane has come in reaching Excel. */
export type Connection =
  | 'connecting'
  /** Excel has not answered for some seconds. */
  | 'slow'
  /** office.js itself could not be loaded. */
  | 'noLibrary'
  /** The page is open, but not inside Excel. */
  | 'outside'
  | 'tooOld'
  | 'ready';

/** What is being done for the user at this moment. */
export type Activity =
  | 'reading'
  | 'recomputing'
  | 'recomputingAll'
  | 'addingSample'
  | 'creatingCatalogue'
  | 'clearing'
  | 'removing'
  | 'undoing'
  | 'accepting'
  | 'settingAside'
  | 'saving'
  | 'checkingExcel'
  /** A job of the tab "Báo cáo". */
  | 'workingOnJob';

export type SheetView =
  | { readonly kind: 'unread' }
  /** Not read yet, but its name is known, and how it stood when it was last computed. */
  | { readonly kind: 'previewed'; readonly preview: SheetPreview }
  /** `changed`: somebody edited the sheet after it was read. */
  | { readonly kind: 'read'; readonly report: SheetReport; readonly changed: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What came of the last thing that the user asked for. */
export type Notice =
  | {
      readonly kind: 'recomputed';
      /** Rows with a mark of ours, and ratios that were written. */
      readonly rows: number;
      readonly ratios: number;
      /** False where the sheet stood as it should before, and nothing can be undone of this run. */
      readonly wrote: boolean;
      /** What was found in each appendix of the sheet. */
      readonly found: readonly FoundWork[];
    }
  /** Nothing was written, for the columns are not read with certainty. */
  | { readonly kind: 'heldBack' }
  | {
      readonly kind: 'recomputedAll';
      readonly computed: number;
      readonly leftAlone: number;
      readonly wrote: boolean;
    }
  /** The user stopped before anything was written; of several sheets, some had been. */
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'stoppedAll';
      readonly computed: number;
      readonly leftAlone: number;
      readonly wrote: boolean;
    }
  | { readonly kind: 'sampleAdded'; readonly sheetName: string; readonly isNew: boolean }
  | { readonly kind: 'catalogueCreated'; readonly entries: number; readonly sheetName: string }
  | { readonly kind: 'cleared'; readonly removed: number }
  | ({ readonly kind: 'removed' } & RemovedFromWorkbook)
  | {
      readonly kind: 'undone';
      readonly act: UndoableAct;
      readonly cutOff?: string;
      /** Sheets that the workbook does not have any more. */
      readonly gone?: readonly string[];
    }
  /** Not a failure: there is nothing left to take back. */
  | { readonly kind: 'nothingToUndo' }
  | { readonly kind: 'accepted'; readonly cells: number; readonly address: string }
  | { readonly kind: 'setAside'; readonly address: string }
  | { readonly kind: 'takenBack'; readonly address: string }
  /** Of the questions that Excel was asked, so many were answered as the add-in needs it. */
  | { readonly kind: 'excelChecked'; readonly fine: number; readonly asked: number }
  /** A job of the tab "Báo cáo", in its own words. `undoable`: what "Hoàn tác" takes back now; absent: as before. */
  | {
      readonly kind: 'jobDone';
      readonly words: string;
      readonly undoable?: UndoableAct;
      readonly isWarning?: true;
    }
  /** The server has a newer release: the pane opens anew. */
  | { readonly kind: 'newerRelease' }
  | { readonly kind: 'settingsSaved' }
  | { readonly kind: 'settingsDamaged' }
  | { readonly kind: 'copied' }
  /** The clipboard is closed to us: the text is shown for the user to copy. */
  | { readonly kind: 'copyByHand'; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What the list of work holds of one appendix: overdue items, and findings to look at. */
export interface FoundWork {
  readonly overdue: number;
  readonly toReview: number;
}

/** What "Hoàn tác" would take back. `earlier`: something that was done before the pane was opened. */
export type UndoableAct =
  | 'recompute'
  | 'recomputeAll'
  | 'accept'
  | 'clear'
  | 'addSample'
  | 'createCatalogue'
  | 'addSheets'
  | 'mergeReturns'
  | 'earlier';

export type PaneTab = 'todo' | 'summary' | 'reports' | 'settings';

/** What the figures of the summary are told by. */
export type GroupKind = 'sections' | 'leads';

/** A line of the list that is unfolded: its key, and the findings that it speaks of. */
export interface UnfoldedLine {
  readonly line: string;
  readonly findings: readonly Finding[];
}

export type GroupOrder = 'bySheet' | 'byLowest' | 'byOverdue';

/** Everything the pane shows. A change makes a new one. */
export interface PaneState {
  readonly connection: Connection;
  /** The language of Excel; the settings may choose another. */
  readonly officeLanguage: Language;
  readonly activity?: Activity;
  /** How far the activity has come, where it tells. */
  readonly progress?: WorkProgress;
  /** The user asked to stop, and it has not ended yet. */
  readonly isStopping?: true;
  readonly sheet: SheetView;
  /** Which appendix of the sheet is shown, from 0. */
  readonly appendixIndex: number;
  /** What came of computing all sheets; `changed`: somebody edited one of them afterwards. */
  readonly overview?: { readonly report: WorkbookReport; readonly changed: boolean };
  readonly notice?: Notice;
  readonly tab: PaneTab;
  readonly filter: TodoFilter;
  /** The search line stands in the place of the chips. */
  readonly isSearching: boolean;
  readonly groupKind: GroupKind;
  readonly groupOrder: GroupOrder;
  readonly unfolded?: UnfoldedLine;
  /** Rules whose equal findings are listed one by one. */
  readonly listedApart: readonly RuleName[];
  /** The row that the user points at as the heading of a sheet. */
  readonly headingPicked?: { readonly sheetId: string; readonly row: number };
  /** Undefined where there is nothing to take back. */
  readonly undoable?: UndoableAct;
  readonly isMenuOpen: boolean;
  /** The shortcuts are listed. */
  readonly showsKeys: boolean;
  /** The key of the finding of which it is asked why it should be set aside. */
  readonly settingAside?: string;
  /** The user is pointing at the columns. */
  readonly choosesColumns: boolean;
  /** The section on progress over time is open. */
  readonly showsProgress: boolean;
  /** The page on which this Excel is checked is open. */
  readonly showsExcelCheck: boolean;
  /** What this Excel answered when it was last checked. */
  readonly excelRecord?: ExcelRecord;
  readonly jobs: JobStates;
  readonly openJobs: readonly JobName[];
  readonly settings: Settings;
  readonly wrongSettings: readonly WrongSetting[];
  /** The three first steps are shown until the user has read them. */
  readonly showsSteps: boolean;
}

export const INITIAL_STATE: PaneState = {
  connection: 'connecting',
  officeLanguage: 'vi',
  sheet: { kind: 'unread' },
  appendixIndex: 0,
  tab: 'todo',
  filter: NO_FILTER,
  isSearching: false,
  groupKind: 'sections',
  groupOrder: 'bySheet',
  listedApart: [],
  undoable: 'earlier',
  isMenuOpen: false,
  showsKeys: false,
  choosesColumns: false,
  showsProgress: false,
  showsExcelCheck: false,
  jobs: {},
  openJobs: ['period'],
  settings: DEFAULT_SETTINGS,
  wrongSettings: [],
  showsSteps: false,
};

/** The language to show: the one chosen in the workbook, else Excel's. */
export function languageShown(state: PaneState): Language {
  return state.settings.language ?? state.officeLanguage;
}
