import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import { checkExcel } from '../../src/excel/actions/check-excel';
import { previewSheet } from '../../src/excel/actions/preview-sheet';
import { watchSheets } from '../../src/excel/actions/watch-sheets';
import * as reading from '../../src/taskpane/page/excel-reading';
import * as writing from '../../src/taskpane/page/excel-writing';
import type { ExcelGateway } from '../../src/taskpane/state/excel-gateway';
import { QUIET_MILLISECONDS } from '../../src/taskpane/state/live-runs';
import { PaneController } from '../../src/taskpane/state/pane-controller';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { SheetWatcher } from '../../src/taskpane/state/sheet-watcher';
import { handClock } from '../support/hand-clock';

/** An edit that comes during a run makes one more; beyond these the pane would never come to rest. */
const MOST_RESTS = 12;
const A_WHILE = 60_000;

/**
 * Opens a pane on the workbook, which follows the sheet while `edit` is made, and waits until it has come to rest. Answers
 * what it then shows. `earlierPanes`: how many were opened and closed before it.
 */
export async function followInPane(
  today: CalendarDate,
  earlierPanes: number,
  recompute: ExcelGateway['recompute'],
  edit: (rest: (milliseconds: number) => Promise<void>) => Promise<void>,
): Promise<{ readonly state: PaneState; readonly isAtRest: boolean }> {
  const gateway: ExcelGateway = {
    previewSheet,
    ...reading,
    ...writing,
    checkExcel,
    undoLastRun: writing.undoRuns,
    recompute,
  };
  const page = {
    today: () => today,
    copy: () => Promise.resolve(true),
    reload: () => undefined,
    painted: () => Promise.resolve(),
    rememberStepsRead: () => undefined,
    saveFile: () => 'downloaded' as const,
  };
  const clock = handClock();
  const controller: PaneController = new PaneController(gateway, page, (state) => watcher.see(state));
  const watcher = new SheetWatcher(controller, gateway, () => today, clock.after);
  const rest = async (milliseconds: number): Promise<void> => {
    clock.pass(milliseconds);
    for (let turn = 0; turn < 4; turn += 1) {
      for (let each = 0; each < 5; each += 1) await new Promise((resolve) => setImmediate(resolve));
      await controller.quietly(() => Promise.resolve());
    }
  };
  const realNow = Date.now;
  // Each pane is opened a while after what was done before: nobody waits for the events of those writes any more.
  Date.now = () => realNow() + A_WHILE * (earlierPanes + 1);
  await controller.open();
  const stop = await watchSheets((event) => watcher.hear(event));
  try {
    await edit(rest);
    for (let rests = 0; clock.waiting > 0 && rests < MOST_RESTS; rests += 1)
      await rest(QUIET_MILLISECONDS * 2 ** rests);
    return { state: controller.state, isAtRest: clock.waiting === 0 };
  } finally {
    await stop();
    Date.now = realNow;
  }
}
