import './taskpane.css';
import { today } from '../today';
import { applyTheme } from './page/apply-theme';
import { connectToExcel } from './page/connect-to-excel';
import { copyText } from './page/copy-text';
import { holdFirstDraw } from './page/hold-first-draw';
import { listenToRuns } from './page/listen-to-runs';
import { listenToSheets } from './page/listen-to-sheets';
import { excelGateway } from './page/load-excel';
import { noticeNewerRelease } from './page/newer-release';
import { paneMemory } from './page/pane-memory';
import { PaneRoot } from './page/pane-root';
import { allowNextReload, mayReloadByItself } from './page/reload-guard';
import { saveFile } from './page/save-file';
import { afterPaint, afterPause } from './page/wait';
import { PaneController } from './state/pane-controller';
import { SheetWatcher } from './state/sheet-watcher';

/** Excel sometimes restores a pane without ever answering it. */
const WATCHDOG_MILLISECONDS = 8_000;
/** Long enough to read that there is a new release. */
const READING_MILLISECONDS = 2_500;
const STEPS_READ = 'stepsRead';

const remembered = paneMemory(() => localStorage);
const session = paneMemory(() => sessionStorage);
const reload = (): void => location.reload();

const root = new PaneRoot(document.getElementById('pane') ?? document.body, today);
const draw = holdFirstDraw((state) => root.show(state, controller.actions));
const controller: PaneController = new PaneController(
  excelGateway,
  {
    today,
    copy: copyText,
    saveFile,
    reload,
    painted: afterPaint,
    rememberStepsRead: () => remembered.set(STEPS_READ, '1'),
  },
  (state) => {
    draw(state);
    watcher.see(state);
  },
);
const watcher = new SheetWatcher(controller, excelGateway, today, afterPause);

async function start(): Promise<void> {
  noticeNewerRelease(session, () => {
    controller.dispatch({ kind: 'noticed', notice: { kind: 'newerRelease' } });
    setTimeout(reload, READING_MILLISECONDS);
  });
  applyTheme();
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
  applyTheme();
  controller.dispatch({
    kind: 'firstStepsToggled',
    shown: remembered.works && remembered.get(STEPS_READ) === undefined,
  });
  await controller.open();
  listenToRuns(watcher);
  await listenToSheets(watcher);
}

void start();
