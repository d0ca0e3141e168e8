import type { SheetReport } from '../../excel/office/outcome';
import { withCodesOnOtherSheets } from './codes-on-other-sheets';
import { stillFound } from './findings-as-read-anew';
import type { PaneEvent } from './pane-event';
import type { Notice, PaneState } from './pane-state';
import { firstKind, type TodoFilter } from './todo-filter';
import { undoableAfter } from './undoable-after';
import { workCounts } from './work-counts';

/** The state after the event. Pure: what has to be done in Excel is the controller's. */
export function updatePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'connected':
      return { ...state, connection: event.connection, officeLanguage: event.officeLanguage };
    case 'connectionFailed':
      // A late success must not be overwritten by the watchdog.
      return state.connection === 'ready' ? state : { ...state, connection: event.connection };
    case 'started':
      return event.activity === 'reading'
        ? { ...state, activity: event.activity }
        : {
            ...withoutNotice(event.activity === 'undoing' ? withoutOverview(state) : state),
            activity: event.activity,
          };
    case 'progressed':
      return { ...state, progress: event.progress };
    case 'stopAsked':
      return { ...state, isStopping: true };
    case 'ended':
      return withNotice(withoutActivity(state), event.notice);
    case 'previewed':
      return {
        ...(event.preview.mayUndo ? state : withoutUndoable(state)),
        sheet: { kind: 'previewed', preview: event.preview },
        settings: event.preview.settings.settings,
      };
    case 'sheetRead':
      return withSheetRead(state, event.report);
    case 'workbookComputed':
      return {
        ...withoutUnfolded(state),
        tab: 'summary',
        overview: { report: event.report, changed: false },
      };
    case 'overviewClosed':
      return withoutOverview(state);
    case 'readFailed':
      return { ...withoutUnfolded(state), sheet: { kind: 'failed', failure: event.failure } };
    case 'sheetChanged':
      return withSheetChanged(withOverviewChanged(state), event.sheetId);
    case 'noticed':
      return withNotice(state, event.notice);
    case 'noticeClosed':
      return withoutNotice(state);
    case 'appendixChosen':
      return {
        ...withoutSettingAside(withoutUnfolded(state)),
        appendixIndex: event.index,
        isSearching: false,
        filter: wholeList(state, event.index),
      };
    case 'tabChosen':
      return { ...withoutUnfolded(state), tab: event.tab };
    case 'filtered':
      return { ...withoutUnfolded(state), filter: event.filter, tab: 'todo' };
    case 'searchToggled':
      return {
        ...withoutUnfolded(state),
        isSearching: event.open,
        filter: event.open ? state.filter : { ...state.filter, search: '' },
      };
    case 'groupsChosen':
      return { ...state, groupKind: event.groups };
    case 'groupsOrdered':
      return { ...state, groupOrder: event.order };
    case 'unfolded':
      return withoutSettingAside({ ...state, unfolded: event.line });
    case 'folded':
      return withoutSettingAside(withoutUnfolded(state));
    case 'listedApart':
      return { ...withoutUnfolded(state), listedApart: [...state.listedApart, event.rule] };
    case 'setAsideFormToggled':
      return event.finding === undefined
        ? withoutSettingAside(state)
        : { ...state, settingAside: event.finding };
    case 'columnsAsked':
      return { ...state, choosesColumns: event.asked };
    case 'headingPicked':
      return { ...state, headingPicked: { sheetId: event.sheetId, row: event.row } };
    case 'progressShown':
      return { ...state, showsProgress: event.shown };
    case 'excelCheckShown':
      return { ...state, showsExcelCheck: event.shown };
    case 'excelAnswered':
      return { ...state, excelRecord: event.record };
    case 'jobChanged':
      return { ...state, jobs: { ...state.jobs, ...event.change } };
    case 'jobUnfolded': {
      const others = state.openJobs.filter((job) => job !== event.job);
      return { ...state, openJobs: event.isOpen ? [...others, event.job] : others };
    }
    case 'settingsLoaded':
      return { ...state, settings: event.settings, wrongSettings: [] };
    case 'settingInvalid':
      return {
        ...state,
        wrongSettings: [
          ...state.wrongSettings.filter(({ setting }) => setting !== event.wrong.setting),
          event.wrong,
        ],
      };
    case 'firstStepsToggled':
      return { ...state, showsSteps: event.shown };
    case 'menuToggled':
      return { ...state, isMenuOpen: event.open };
    case 'keysShown':
      return { ...state, showsKeys: event.shown };
    case 'ranUnasked':
      return { ...state, undoable: 'earlier' };
  }
}

function withSheetRead(state: PaneState, report: SheetReport): PaneState {
  const isSameSheet = state.sheet.kind === 'read' && state.sheet.report.sheetId === report.sheetId;
  const shown: PaneState = {
    ...state,
    sheet: { kind: 'read', report: withCodesOnOtherSheets(report, state.overview), changed: false },
  };
  if (!isSameSheet)
    return {
      ...withoutSettingAside(withoutUnfolded(shown)),
      choosesColumns: false,
      appendixIndex: 0,
      isSearching: false,
      listedApart: [],
      filter: wholeList(shown, 0),
    };
  // The pane reads by itself at times: what the user has just opened must not close under the hand.
  if (state.unfolded === undefined) return shown;
  const { reviews } = report;
  const { findings } = reviews[state.appendixIndex] ?? reviews[0];
  const still = stillFound(state.unfolded.findings, findings);
  return still.length === 0
    ? withoutUnfolded(shown)
    : { ...shown, unfolded: { ...state.unfolded, findings: still } };
}

/** The list of an appendix, limited to nothing, beginning where there is something to see. */
function wholeList({ sheet }: PaneState, appendix: number): TodoFilter {
  if (sheet.kind !== 'read') return { kind: 'overdue', search: '' };
  const { reviews } = sheet.report;
  return { kind: firstKind(workCounts(reviews[appendix] ?? reviews[0])), search: '' };
}

function withSheetChanged(state: PaneState, sheetId: string): PaneState {
  return state.sheet.kind === 'read' && state.sheet.report.sheetId === sheetId
    ? { ...state, sheet: { ...state.sheet, changed: true } }
    : state;
}

function withOverviewChanged(state: PaneState): PaneState {
  return state.overview === undefined ? state : { ...state, overview: { ...state.overview, changed: true } };
}

function withNotice(state: PaneState, notice: Notice | undefined): PaneState {
  if (notice === undefined) return state;
  const undoable = undoableAfter(state.undoable, notice);
  return { ...withoutUndoable(state), notice, ...(undoable === undefined ? {} : { undoable }) };
}

function withoutUndoable(state: PaneState): PaneState {
  const { undoable: _nothing, ...rest } = state;
  return rest;
}

function withoutNotice(state: PaneState): PaneState {
  const { notice: _closed, ...rest } = state;
  return rest;
}

function withoutUnfolded(state: PaneState): PaneState {
  const { unfolded: _folded, ...rest } = state;
  return rest;
}

function withoutSettingAside(state: PaneState): PaneState {
  const { settingAside: _closed, ...rest } = state;
  return rest;
}

function withoutOverview(state: PaneState): PaneState {
  const { overview: _closed, ...rest } = state;
  return rest;
}

function withoutActivity(state: PaneState): PaneState {
  const { activity: _ended, progress: _done, isStopping: _stopped, ...rest } = state;
  return rest;
}
