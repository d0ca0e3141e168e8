import './taskpane.css';
import './page/fluent';
import { render } from 'lit-html';
import { acceptProposals } from '../excel/accept-proposal';
import { clearHighlights } from '../excel/clear-highlights';
import { readActiveSheet, recompute } from '../excel/recompute';
import { selectCell } from '../excel/select-cell';
import { loadSettings, saveSettings } from '../excel/settings';
import { undoLastRun } from '../excel/undo';
import { catalogueFor } from '../messages/catalogue-for';
import { connectToExcel } from './page/connect-to-excel';
import { copyText } from './page/copy-text';
import { followSheets } from './page/follow-sheets';
import { followTheme } from './page/follow-theme';
import { paneMemory } from './page/pane-memory';
import { allowNextReload, mayReloadByItself } from './page/reload-guard';
import { today } from './page/today';
import { PaneController } from './state/pane-controller';
import { languageShown, type PaneState } from './state/pane-state';
import { renderPane } from './views/render-pane';

/** Excel sometimes restores a pane without ever answering it. */
const WATCHDOG_MILLISECONDS = 8_000;
const STEPS_READ = 'stepsRead';

const root = document.getElementById('pane') ?? document.body;
const remembered = paneMemory(() => localStorage);
const session = paneMemory(() => sessionStorage);
const reload = (): void => location.reload();

const controller = new PaneController(
  {
    acceptProposals,
    clearHighlights,
    loadSettings,
    readActiveSheet,
    recompute,
    saveSettings,
    selectCell,
    undoLastRun,
  },
  { today, copy: copyText, reload, rememberStepsRead: () => remembered.set(STEPS_READ, '1') },
  show,
);

let isFirstShow = true;

function show(state: PaneState): void {
  const messages = catalogueFor(languageShown(state));
  document.documentElement.lang = messages.language;
  if (isFirstShow) root.replaceChildren();
  isFirstShow = false;
  render(renderPane(state, messages, controller.actions, messages.formats.date(today())), root);
}

async function start(): Promise<void> {
  followTheme();
  const watchdog = setTimeout(() => {
    if (mayReloadByItself(session)) reload();
    else controller.dispatch({ kind: 'connectionFailed', connection: 'slow' });
  }, WATCHDOG_MILLISECONDS);

  const connected = await connectToExcel();
  clearTimeout(watchdog);
  if (connected === undefined) {
    controller.dispatch({ kind: 'connectionFailed', connection: 'noLibrary' });
    return;
  }
  controller.dispatch({ kind: 'connected', ...connected });
  if (connected.connection !== 'ready') return;
  allowNextReload(session);
  followTheme();
  controller.dispatch({
    kind: 'stepsShown',
    shown: remembered.works && remembered.get(STEPS_READ) === undefined,
  });
  await controller.open();
  await followSheets(controller);
}

void start();
