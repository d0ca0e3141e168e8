import type { Finding } from '../../domain/finding';
import type { Glance } from '../../excel/actions/glance-at-sheet';
import type { Failure, SheetReport, WorkbookReport } from '../../excel/office/outcome';
import type { WorkProgress } from '../../excel/office/run-progress';
import type { Settings } from '../../excel/stored/settings-schema';
import type { Language } from '../../messages/language';
import type { TodoFilter } from '../present/todo-filter';
import type { Activity, Connection, GroupOrder, Notice, PaneTab, TypedSetting } from './pane-state';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: 'connected'; readonly connection: Connection; readonly officeLanguage: Language }
  | { readonly kind: 'connectionFailed'; readonly connection: Connection }
  | { readonly kind: 'started'; readonly activity: Activity }
  | { readonly kind: 'progressed'; readonly progress: WorkProgress }
  | { readonly kind: 'stopAsked' }
  /** The activity ended; `notice` is what to tell. */
  | { readonly kind: 'ended'; readonly notice?: Notice }
  | { readonly kind: 'glanced'; readonly glance: Glance }
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
  | { readonly kind: 'groupsOrdered'; readonly order: GroupOrder }
  | { readonly kind: 'previewed'; readonly findings: readonly Finding[] }
  /** Why the finding with this key is to be set aside is asked, or no longer. */
  | { readonly kind: 'settingAsideAsked'; readonly finding?: string }
  | { readonly kind: 'columnsAsked'; readonly asked: boolean }
  | { readonly kind: 'progressShown'; readonly shown: boolean }
  | { readonly kind: 'settingsLoaded'; readonly settings: Settings }
  | { readonly kind: 'settingMistyped'; readonly setting: TypedSetting }
  | { readonly kind: 'stepsShown'; readonly shown: boolean };
