import { render } from 'lit-html';
import { byId } from './by-id';
import { noticeBar } from './notice-bar';
import { openingCard } from './opening-card';
import { paneHead } from './pane-head';
import { type SheetTab, sheetTabs } from './sheet-tabs';
import { type Mode, statusLine, type Zoom } from './status-line';
import { topBar, type TopBarActions, type TopBarState } from './top-bar';

/** Everything around the sheet and the pane, as it is to be shown. */
export interface ChromeState extends TopBarState {
  readonly notice: string | undefined;
  readonly sheets: readonly SheetTab[];
  readonly activeSheetId: string;
  readonly isPaneOpen: boolean;
  readonly mode: Mode;
  readonly error: string | undefined;
  readonly zoom: Zoom;
}

export interface ChromeActions extends TopBarActions {
  dismissNotice(): void;
  activateSheet(id: string): void;
  closePane(): void;
  chooseZoom(zoom: Zoom): void;
}

export function renderChrome(state: ChromeState, actions: ChromeActions): void {
  const { messages } = state;
  document.title = state.extras?.title(state.language) ?? messages.title;
  document.documentElement.lang = state.language;
  render(topBar(state, actions), byId('top-bar'));
  render(
    noticeBar(state.notice, messages, () => actions.dismissNotice()),
    byId('notice'),
  );
  render(
    sheetTabs(state.sheets, state.activeSheetId, messages.sheets, (id) => actions.activateSheet(id)),
    byId('sheet-tabs'),
  );
  byId('splitter').hidden = !state.isPaneOpen;
  byId('splitter').setAttribute('aria-label', messages.paneWidth);
  byId('pane-side').hidden = !state.isPaneOpen;
  byId('pane-side').setAttribute('aria-label', messages.pane);
  render(
    paneHead(state.ribbon?.paneTitle ?? messages.pane, messages, () => actions.closePane()),
    byId('pane-head'),
  );
  render(
    statusLine(state.mode, state.extras?.statusFigures(state.language), state.error, messages, {
      chosen: state.zoom,
      choose: (zoom) => actions.chooseZoom(zoom),
    }),
    byId('status-line'),
  );
  byId('opening').hidden = state.extras !== undefined || state.file !== undefined;
  byId('sheet-view').hidden = !byId('opening').hidden;
  render(
    openingCard(messages, !byId('opening').hidden, () => actions.chooseFile()),
    byId('opening'),
  );
  byId('drop-target').textContent = messages.dropHere;
}
