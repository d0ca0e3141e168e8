import { stillFound } from '../present/still-found';
import { withCodesOnOtherSheets } from './codes-on-other-sheets';
import type { PaneEvent } from './pane-event';
import type { Notice, PaneState } from './pane-state';

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
    case 'glanced':
      return {
        ...state,
        sheet: { kind: 'glanced', glance: event.glance },
        settings: event.glance.settings.settings,
      };
    case 'sheetRead': {
      const isSameSheet = state.sheet.kind === 'read' && state.sheet.report.sheetId === event.report.sheetId;
      const shown: PaneState = {
        ...state,
        sheet: { kind: 'read', report: withCodesOnOtherSheets(event.report, state.overview), changed: false },
      };
      if (!isSameSheet)
        return {
          ...withoutSettingAside(shown),
          preview: [],
          choosesColumns: false,
          appendixIndex: 0,
          filter: { kind: 'all', search: '' },
        };
      // The pane reads by itself at times: what the user has just opened must not close under the hand.
      const reviews = [event.report.review, ...(event.report.moreReviews ?? [])];
      const { findings } = reviews[state.appendixIndex] ?? event.report.review;
      return { ...shown, preview: stillFound(state.preview, findings) };
    }
    case 'workbookComputed':
      return { ...state, overview: { report: event.report, changed: false } };
    case 'overviewClosed':
      return withoutOverview(state);
    case 'readFailed':
      return { ...state, sheet: { kind: 'failed', failure: event.failure }, preview: [] };
    case 'sheetChanged':
      return withSheetChanged(withCodesOnOtherSheetsChanged(state), event.sheetId);
    case 'noticed':
      return withNotice(state, event.notice);
    case 'noticeClosed':
      return withoutNotice(state);
    case 'appendixChosen':
      return {
        ...withoutSettingAside(state),
        appendixIndex: event.index,
        preview: [],
        filter: { kind: 'all', search: '' },
      };
    case 'tabChosen':
      return { ...state, tab: event.tab, preview: [] };
    case 'filtered':
      return { ...state, filter: event.filter, tab: 'todo', preview: [] };
    case 'groupsOrdered':
      return { ...state, groupOrder: event.order };
    case 'previewed':
      return { ...state, preview: event.findings };
    case 'settingAsideAsked':
      return event.finding === undefined
        ? withoutSettingAside(state)
        : { ...state, settingAside: event.finding, preview: [] };
    case 'columnsAsked':
      return { ...state, choosesColumns: event.asked };
    case 'progressShown':
      return { ...state, showsProgress: event.shown };
    case 'settingsLoaded':
      return { ...state, settings: event.settings, wrongSettings: [] };
    case 'settingMistyped':
      return {
        ...state,
        wrongSettings: [...state.wrongSettings.filter((name) => name !== event.setting), event.setting],
      };
    case 'stepsShown':
      return { ...state, showsSteps: event.shown };
  }
}

function withSheetChanged(state: PaneState, sheetId: string): PaneState {
  return state.sheet.kind === 'read' && state.sheet.report.sheetId === sheetId
    ? { ...state, sheet: { ...state.sheet, changed: true } }
    : state;
}

function withCodesOnOtherSheetsChanged(state: PaneState): PaneState {
  return state.overview === undefined ? state : { ...state, overview: { ...state.overview, changed: true } };
}

function withNotice(state: PaneState, notice: Notice | undefined): PaneState {
  return notice === undefined ? state : { ...state, notice };
}

function withoutNotice(state: PaneState): PaneState {
  const { notice: _closed, ...rest } = state;
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
