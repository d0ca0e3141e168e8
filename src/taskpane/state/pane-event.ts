import type { RuleName } from '../../domain/finding';
import type { SheetPreview } from '../../excel/actions/preview-sheet';
import type { Failure, SheetReport, WorkbookReport } from '../../excel/office/outcome';
import type { WorkProgress } from '../../excel/office/run-progress';
import type { ExcelRecord } from '../../excel/self-check/excel-record';
import type { Settings } from '../../excel/stored/settings-schema';
import type { Language } from '../../messages/language';
import type { JobName, JobStates } from './job-states';
import type {
  Activity,
  Connection,
  GroupKind,
  GroupOrder,
  Notice,
  PaneTab,
  UnfoldedLine,
} from './pane-state';
import type { TodoFilter } from './todo-filter';
import type { WrongSetting } from './wrong-setting';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: 'connected'; readonly connection: Connection; readonly officeLanguage: Language }
  | { readonly kind: 'connectionFailed'; readonly connection: Connection }
  | { readonly kind: 'started'; readonly activity: Activity }
  | { readonly kind: 'progressed'; readonly progress: WorkProgress }
  | { readonly kind: 'stopAsked' }
  /** The activity ended; `notice` is what to tell. */
  | { readonly kind: 'ended'; readonly notice?: Notice }
  | { readonly kind: 'previewed'; readonly preview: SheetPreview }
  | { readonly kind: 'sheetRead'; readonly report: SheetReport }
  | { readonly kind: 'workbookComputed'; readonly report: WorkbookReport }
  | { readonly kind: 'overviewClosed' }
  | { readonly kind: 'readFailed'; readonly failure: Failure }
  | { readonly kind: 'sheetChanged'; readonly sheetId: string }
  | { readonly kind: 'noticed'; readonly notice: Notice }
  | { readonly kind: 'noticeClosed' }
  | { readonly kind: 'appendixChosen'; readonly index: number }
  | { readonly kind: 'tabChosen'; readonly tab: PaneTab }
  | { readonly kind: 'filtered'; readonly filter: TodoFilter }
  /** To close the search is to seek nothing any more. */
  | { readonly kind: 'searchToggled'; readonly open: boolean }
  | { readonly kind: 'groupsChosen'; readonly groups: GroupKind }
  | { readonly kind: 'groupsOrdered'; readonly order: GroupOrder }
  | { readonly kind: 'unfolded'; readonly line: UnfoldedLine }
  | { readonly kind: 'folded' }
  /** The equal findings of this rule are wanted one by one. */
  | { readonly kind: 'listedApart'; readonly rule: RuleName }
  /** Why the finding with this key is to be set aside is asked, or no longer. */
  | { readonly kind: 'setAsideFormToggled'; readonly finding?: string }
  | { readonly kind: 'columnsAsked'; readonly asked: boolean }
  | { readonly kind: 'headingPicked'; readonly sheetId: string; readonly row: number }
  | { readonly kind: 'progressShown'; readonly shown: boolean }
  | { readonly kind: 'excelCheckShown'; readonly shown: boolean }
  | { readonly kind: 'excelAnswered'; readonly record: ExcelRecord }
  /** A job of the tab "Báo cáo" remembers something else. */
  | { readonly kind: 'jobChanged'; readonly change: JobStates }
  | { readonly kind: 'jobUnfolded'; readonly job: JobName; readonly isOpen: boolean }
  | { readonly kind: 'settingsLoaded'; readonly settings: Settings }
  | { readonly kind: 'settingInvalid'; readonly wrong: WrongSetting }
  | { readonly kind: 'firstStepsToggled'; readonly shown: boolean }
  | { readonly kind: 'menuToggled'; readonly open: boolean }
  | { readonly kind: 'keysShown'; readonly shown: boolean }
  /** A run that nobody has asked for in this pane: live mode's, or that of the ribbon button. */
  | { readonly kind: 'ranUnasked' };
