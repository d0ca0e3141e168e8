import { checkExcel } from '../../../src/excel/actions/check-excel';
import { previewSheet } from '../../../src/excel/actions/preview-sheet';
import { saveSettings } from '../../../src/excel/actions/settings';
import { watchSheets } from '../../../src/excel/actions/watch-sheets';
import type { Failure } from '../../../src/excel/office/outcome';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/excel/stored/settings-schema';
import * as reading from '../../../src/taskpane/page/excel-reading';
import * as writing from '../../../src/taskpane/page/excel-writing';
import type { ExcelGateway } from '../../../src/taskpane/state/excel-gateway';
import { PaneController } from '../../../src/taskpane/state/pane-controller';
import type { PaneState } from '../../../src/taskpane/state/pane-state';
import { SheetWatcher } from '../../../src/taskpane/state/sheet-watcher';
import { ON_15_OCTOBER, PLAN_SHEET } from '../../excel/plan-sheet';
import { excelForTest } from '../../excel-host/node/excel-for-test';
import { handClock } from '../../support/hand-clock';
import { drawWorkbook } from '../../support/host-workbook-builder';

export const STATUS = 5;
export const RATIO = 6;

/** Lets events reach their handlers. */
export async function heard(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * The pane's state beside the real office.js on the host, its plan open, with a clock that is moved by hand. `uninstall`
 * takes Excel out of the global scope.
 */
export async function livePaneHarness(settings: Partial<Settings> = { live: true }) {
  const workbook = drawWorkbook(PLAN_SHEET, { name: 'Khác', cells: [['ghi chép']] });
  const sheet = workbook.sheets[0]!;
  const excel = await excelForTest(workbook);
  const uninstall = excel.installGlobals();
  await saveSettings({ ...DEFAULT_SETTINGS, ...settings });

  let runs = 0;
  let running = 0;
  let mostRunning = 0;
  const door: ExcelGateway = {
    previewSheet,
    ...reading,
    ...writing,
    checkExcel,
    undoLastRun: writing.undoRuns,
    recompute: async (request) => {
      runs += 1;
      running += 1;
      mostRunning = Math.max(mostRunning, running);
      try {
        return await writing.recompute(request);
      } finally {
        running -= 1;
      }
    },
  };
  const clock = handClock();
  const { today } = ON_15_OCTOBER;
  const notices: PaneState['notice'][] = [];
  const page = {
    today: () => today,
    copy: () => Promise.resolve(true),
    saveFile: () => 'downloaded' as const,
    reload: () => undefined,
    painted: () => Promise.resolve(),
    rememberStepsRead: () => undefined,
  };
  const controller = new PaneController(door, page, (state) => {
    if (state.notice !== undefined && state.notice !== notices.at(-1)) notices.push(state.notice);
    watcher.see(state);
  });
  const watcher = new SheetWatcher(controller, door, () => today, clock.after);
  await controller.open();
  const stop = await watchSheets((event) => watcher.hear(event));

  /** Waits until nothing is being done any more. */
  const idle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn += 1) {
      await heard();
      await controller.quietly(() => Promise.resolve());
    }
  };
  // What it writes is heard and known for ours.
  controller.actions.recompute();
  await idle();
  controller.actions.closeNotice();
  notices.length = 0;
  runs = 0;
  return {
    excel,
    host: excel.host,
    workbook,
    sheet,
    controller,
    clock,
    notices,
    stop,
    uninstall,
    idle,
    ranElsewhere: (failure: Failure | undefined) => watcher.ranElsewhere(failure),
    lookAgain: () => watcher.lookAgain(),
    runs: () => runs,
    mostRunning: () => mostRunning,
    /** Types into a cell, and lets the pane hear of it. */
    type: async (row: number, column: number, text: string, by: 'user' | 'coAuthor' = 'user') => {
      excel.host.user.typeInto(sheet.id, row, column, text, by);
      await heard();
    },
    /** Lets so much time pass, and what then begins come to its end. */
    rest: async (milliseconds: number) => {
      clock.pass(milliseconds);
      await idle();
    },
    ratio: (row: number): unknown => sheet.rows.get(row)?.get(RATIO)?.value ?? '',
  };
}
