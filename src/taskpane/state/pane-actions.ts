import type { LayoutChoice } from '../../domain/appendix/layout/layout-choice';
import type { CellAddress } from '../../domain/cell-content';
import type { Finding, RuleName } from '../../domain/finding';
import type { SetAsideFinding, SetAsideReason } from '../../domain/review/set-aside-finding';
import type { Settings } from '../../excel/stored/settings-schema';
import type { JobName, JobStates } from './job-states';
import type { JobWork } from './job-work';
import type { GroupKind, GroupOrder, PaneTab, UnfoldedLine } from './pane-state';
import type { Saved } from './saved';
import type { TodoFilter } from './todo-filter';
import type { WrongSetting } from './wrong-setting';

/** What the user can ask for. The views know nothing else of the world. */
export interface PaneActions {
  readonly reload: () => void;
  /** Reads the active sheet again, without writing. */
  readonly read: () => void;
  readonly recompute: () => void;
  /** Ends what is being read or computed, as long as nothing has been written. */
  readonly stop: () => void;
  /** Recomputes every visible sheet that holds an appendix. */
  readonly recomputeAll: () => void;
  /** Adds a sheet with an appendix to try things on. */
  readonly addSample: () => void;
  /** Writes the codes of the active sheet into a new sheet "Danh mục tiêu chí". */
  readonly createCatalogue: () => void;
  readonly closeOverview: () => void;
  readonly openSheet: (sheetId: string) => void;
  readonly clearHighlights: () => void;
  /** Takes all of ours out of the workbook. */
  readonly removeFromWorkbook: () => void;
  readonly undo: () => void;
  /** On the sheet that is shown, or on the one named. */
  readonly goToCell: (address: CellAddress, sheetId?: string) => void;
  /** Unfolds a line of the list in its place, and folds the one that was unfolded before. */
  readonly unfold: (line: UnfoldedLine) => void;
  readonly fold: () => void;
  readonly listApart: (rule: RuleName) => void;
  readonly writeProposals: (findings: readonly Finding[]) => void;
  /** Asks why the finding is to be set aside, or no longer. */
  readonly askSetAside: (finding?: Finding) => void;
  readonly setAside: (finding: Finding, reason: SetAsideReason) => void;
  readonly takeBack: (setAside: SetAsideFinding) => void;
  readonly addSummaryLine: (wanted: boolean) => void;
  /** Asks for the columns, or no longer. */
  readonly askColumns: (asked: boolean) => void;
  /** Says which row of the sheet is its heading; its columns are asked for then. */
  readonly pickHeading: (sheetId: string, row: number) => void;
  readonly chooseColumns: (sheetId: string, layout: LayoutChoice) => void;
  readonly showProgress: (shown: boolean) => void;
  readonly showExcelCheck: (shown: boolean) => void;
  /** Asks this Excel what the add-in relies on, on a sheet of its own that goes again. */
  readonly checkExcel: () => void;
  /** `html`: the same for a program that takes borders and letters, such as Word. */
  readonly copy: (text: string, html?: string) => void;
  /** A job of the tab "Báo cáo" remembers something else. */
  readonly changeJob: (change: JobStates) => void;
  readonly unfoldJob: (job: JobName, isOpen: boolean) => void;
  /** Hands a file to the user, where this Excel lets it. */
  readonly saveFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => Saved;
  /** Has a job done in Excel, after what is being done, and tells what came of it. */
  readonly doJob: <T>(work: JobWork<T>) => void;
  readonly closeNotice: () => void;
  readonly chooseAppendix: (index: number) => void;
  readonly chooseTab: (tab: PaneTab) => void;
  readonly filter: (filter: TodoFilter) => void;
  readonly search: (open: boolean) => void;
  readonly chooseGroups: (groups: GroupKind) => void;
  readonly orderGroups: (order: GroupOrder) => void;
  readonly changeSettings: (settings: Settings) => void;
  readonly refuseSetting: (wrong: WrongSetting) => void;
  readonly showSteps: (shown: boolean) => void;
  readonly openMenu: (open: boolean) => void;
  readonly showKeys: (shown: boolean) => void;
}
