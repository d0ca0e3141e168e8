import './taskpane.css';
import { afterPaint } from './page/after-paint';
import { afterPause } from './page/after-pause';
import { connectToExcel } from './page/connect-to-excel';
import { copyText } from './page/copy-text';
import { followRuns } from './page/follow-runs';
import { followSheets } from './page/follow-sheets';
import { followTheme } from './page/follow-theme';
import { holdFirstDraw } from './page/hold-first-draw';
import { excelDoor } from './page/load-excel';
import { paneMemory } from './page/pane-memory';
import { PaneRoot } from './page/pane-root';
import { allowNextReload, mayReloadByItself } from './page/reload-guard';
import { today } from './page/today';
import { PaneController } from './state/pane-controller';
import { SheetFollower } from './state/sheet-follower';

/** Excel sometimes restores a pane without ever answering it. */
const WATCHDOG_MILLISECONDS = 8_000;
const STEPS_READ = 'stepsRead';

const remembered = paneMemory(() => localStorage);
const session = paneMemory(() => sessionStorage);
const reload = (): void => location.reload();

const root = new PaneRoot(document.getElementById('pane') ?? document.body, today);
const draw = holdFirstDraw((state) => root.show(state, controller.actions));
const controller: PaneController = new PaneController(
  excelDoor,
  {
    today,
    copy: copyText,
    reload,
    painted: afterPaint,
    rememberStepsRead: () => remembered.set(STEPS_READ, '1'),
  },
  (state) => {
    draw(state);
    follower.see(state);
  },
);
const follower = new SheetFollower(controller, excelDoor, today, afterPause);

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
  followRuns(follower);
  await followSheets(follower);
}

void start();
