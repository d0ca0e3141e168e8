import { recompute } from '../../../src/excel/actions/recompute';
import { announceRun, onRunAnnounced } from '../../../src/excel/actions/run-channel';
import { saveSettings } from '../../../src/excel/actions/settings';
import { watchSheets } from '../../../src/excel/actions/watch-sheets';
import { DEFAULT_SETTINGS } from '../../../src/excel/stored/settings-schema';
import { ON_15_OCTOBER } from '../../excel/plan-sheet';
import { closeExcel, joinForTest } from '../../excel-host/node/excel-for-test';
import { until } from '../../support/until';
import { heard, livePaneHarness, RATIO, STATUS } from './live-pane-harness';

type Harness = Awaited<ReturnType<typeof livePaneHarness>>;
let harness: Harness;

async function open(settings?: Parameters<typeof livePaneHarness>[0]): Promise<Harness> {
  harness = await livePaneHarness(settings);
  return harness;
}

afterEach(() => {
  harness.uninstall();
  closeExcel();
});

describe('with live mode on', () => {
  it('an edit is answered after a short pause, not before: the ratios in the sheet follow', async () => {
    const { type, rest, ratio, runs, controller } = await open();
    await type(5, STATUS, 'Đã hoàn thành');
    expect(controller.state.sheet).toMatchObject({ changed: true });
    await rest(1400);
    expect([runs(), ratio(3)]).toEqual([0, 0.5]);
    await rest(100);
    expect([runs(), ratio(3), ratio(9)]).toEqual([1, 1, 0.75]);
    expect(controller.state.sheet).toMatchObject({ changed: false });
    expect(controller.state).not.toHaveProperty('notice');
  });

  it('edits one after the other are answered by one run', async () => {
    const { type, rest, ratio, runs } = await open();
    await type(5, STATUS, 'Đã hoàn');
    await rest(1000);
    await type(5, STATUS, 'Đã hoàn thành');
    await rest(1000);
    await type(7, STATUS, 'Đã hoàn thành');
    await rest(1000);
    expect(runs()).toBe(0);
    await rest(500);
    expect([runs(), ratio(9)]).toEqual([1, 1]);
  });

  it('what we write ourselves is no edit', async () => {
    const { type, rest, runs, clock } = await open();
    await type(5, STATUS, 'Đã hoàn thành');
    await rest(1500);
    expect([runs(), clock.waiting]).toEqual([1, 0]);
    await rest(60_000);
    expect(runs()).toBe(1);
  });

  it('nor is what another page of ours writes, such as that of the ribbon button', async () => {
    const { excel, rest, runs, clock } = await open();
    const ribbon = await joinForTest(excel);
    await ribbon.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kế hoạch 2024').getRange('E5').values = [['Đã hoàn thành']];
      await context.sync();
    });
    await heard();
    // Before 1.14 Excel does not tell who has written: one run looks, and then all is at rest.
    const answers = Office.context.requirements.isSetSupported('ExcelApi', '1.14') ? 0 : 1;
    expect(clock.waiting).toBe(answers);
    await rest(60_000);
    expect([runs(), clock.waiting]).toEqual([answers, 0]);
  });

  it('edits while a run is going on are answered by one more run after it, never by two at once', async () => {
    const { host, sheet, type, rest, runs, mostRunning, ratio } = await open();
    await type(5, STATUS, 'Đã hoàn thành');
    // In the very moment between reading and writing, and once more a moment later.
    host.beforeBatch(2, () => host.user.typeInto(sheet.id, 7, STATUS, 'Đã hoàn thành'));
    host.beforeBatch(3, () => host.user.typeInto(sheet.id, 4, STATUS, 'Chưa thực hiện'));
    await rest(1500);
    expect(runs()).toBe(1);
    await rest(1500);
    expect([runs(), mostRunning()]).toEqual([2, 1]);
    expect([ratio(3), ratio(6), ratio(9)]).toEqual([0.5, 1, 0.75]);
    await rest(60_000);
    expect(runs()).toBe(2);
  });

  it("a co-author's edit is shown, and not answered by writing", async () => {
    const { type, rest, runs, ratio, controller } = await open();
    await type(5, STATUS, 'Đã hoàn thành', 'coAuthor');
    await rest(1500);
    expect([runs(), ratio(3)]).toEqual([0, 0.5]);
    expect(controller.state.sheet).toMatchObject({
      changed: false,
      report: { reviews: [{ completion: { done: 3, total: 4 } }] },
    });
  });

  it('an edit of another sheet is none of its business', async () => {
    const { host, workbook, rest, runs } = await open();
    host.user.typeInto(workbook.sheets[1]!.id, 1, 1, 'sửa');
    await heard();
    await rest(60_000);
    expect(runs()).toBe(0);
  });

  it('the sheet that was edited is recomputed, not the one that the user has gone to', async () => {
    const { host, workbook, type, rest, ratio, controller } = await open();
    await type(5, STATUS, 'Đã hoàn thành');
    host.user.activateSheet(workbook.sheets[1]!.id);
    await heard();
    await rest(1500);
    expect(ratio(3)).toBe(1);
    expect(controller.state.sheet).toMatchObject({ kind: 'failed', failure: { kind: 'notAnAppendix' } });
    expect(workbook.sheets[1]!.rows.size).toBe(1);
  });

  it('a sheet that is deleted meanwhile ends it without a word', async () => {
    const { host, sheet, type, rest, notices, controller, clock } = await open();
    await type(5, STATUS, 'Đã hoàn thành');
    host.user.deleteSheet(sheet.id);
    await heard();
    await rest(1500);
    await rest(60_000);
    expect(notices).toEqual([]);
    expect(controller.state.sheet).toMatchObject({ kind: 'failed', failure: { kind: 'notAnAppendix' } });
    expect(clock.waiting).toBe(0);
  });

  it('waits without a word while a cell is being edited, ever longer, and goes on afterwards', async () => {
    const { host, type, rest, runs, notices, ratio } = await open();
    await type(5, STATUS, 'Đã hoàn thành');
    host.isCellBeingEdited = true;
    await rest(1500);
    expect(runs()).toBe(1);
    await rest(1500);
    expect(runs()).toBe(1);
    await rest(1500);
    expect(runs()).toBe(2);
    host.isCellBeingEdited = false;
    await rest(6000);
    expect([runs(), ratio(3)]).toEqual([3, 1]);
    expect(notices).toEqual([]);
  }, 20_000);

  it('says once that the sheet is protected, not at every edit, and takes it back when it works again', async () => {
    const { sheet, type, rest, runs, notices, ratio, controller } = await open();
    sheet.isProtected = true;
    for (const status of ['Đang làm', 'Đã làm', 'Đã hoàn thành']) {
      await type(5, STATUS, status);
      await rest(1500);
    }
    expect(runs()).toBe(3);
    expect(notices).toEqual([
      { kind: 'failed', failure: { kind: 'protectedSheet', sheetName: 'Kế hoạch 2024' } },
    ]);
    // What is shown follows the sheet all the same.
    expect(controller.state.sheet).toMatchObject({ report: { reviews: [{ completion: { done: 3 } }] } });
    sheet.isProtected = false;
    await type(7, STATUS, 'Đã hoàn thành');
    await rest(1500);
    expect([ratio(3), ratio(9)]).toEqual([1, 1]);
    expect(controller.state).not.toHaveProperty('notice');
  });

  it('does not write again after an undo until the next edit', async () => {
    const { type, rest, runs, ratio, controller, idle } = await open();
    await type(5, STATUS, 'Đã hoàn thành');
    await rest(1500);
    expect([runs(), ratio(3)]).toEqual([1, 1]);
    controller.actions.undo();
    await idle();
    await rest(60_000);
    expect([runs(), ratio(3)]).toEqual([1, 0.5]);
    await type(7, STATUS, 'Đã hoàn thành');
    await rest(1500);
    expect([runs(), ratio(3), ratio(9)]).toEqual([2, 1, 1]);
  });

  it('a run of its own can be undone though the one before was undone by the button', async () => {
    const { type, rest, ratio, controller, idle } = await open();
    controller.actions.undo();
    await idle();
    expect(controller.state).not.toHaveProperty('undoable');
    await type(5, STATUS, 'Đã hoàn thành');
    await rest(1500);
    expect([ratio(3), controller.state.undoable]).toEqual([1, 'earlier']);
    controller.actions.undo();
    await idle();
    expect(ratio(3)).toBe('');
    expect(controller.state.notice).toEqual({ kind: 'undone', act: 'earlier' });
  });

  it('an edit that was still waiting when the user pressed undo is not answered either', async () => {
    const { type, rest, runs, ratio, controller, idle } = await open();
    await type(5, STATUS, 'Đã hoàn thành');
    controller.actions.undo();
    await rest(1500);
    await idle();
    await rest(60_000);
    // The run from before the pane was opened is undone, and stays so.
    expect([runs(), ratio(3)]).toEqual([0, '']);
  });

  it('what Excel itself takes back of our ratios by Ctrl + Z stays taken back', async () => {
    const { type, rest, runs, ratio } = await open();
    await type(3, RATIO, '');
    await rest(60_000);
    expect([runs(), ratio(3)]).toEqual([0, '']);
    await type(5, STATUS, 'Đã hoàn thành');
    await rest(1500);
    expect([runs(), ratio(3)]).toEqual([1, 1]);
  });

  it('cleared highlights stay cleared until the next edit', async () => {
    const { type, rest, sheet, controller, idle } = await open();
    await type(5, STATUS, 'Đang thực hiện');
    controller.actions.clearHighlights();
    await idle();
    await rest(60_000);
    expect(sheet.conditionalFormats).toEqual([]);
    await type(5, STATUS, 'Chưa thực hiện');
    await rest(1500);
    expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
  });

  it('a press of the button answers the edits before it: nothing is done twice', async () => {
    const { type, rest, runs, controller, idle } = await open();
    await type(5, STATUS, 'Đã hoàn thành');
    controller.actions.recompute();
    await idle();
    await rest(60_000);
    expect(runs()).toBe(1);
  });

  it('switched off, it drops what it was about to do, and only reads from then on', async () => {
    const { type, rest, runs, ratio, controller, idle } = await open();
    await type(5, STATUS, 'Đã hoàn thành');
    controller.actions.changeSettings({ ...controller.state.settings, live: false });
    await idle();
    await rest(60_000);
    expect([runs(), ratio(3)]).toEqual([0, 0.5]);
    await type(7, STATUS, 'Đã hoàn thành');
    await rest(1500);
    expect(runs()).toBe(0);
    expect(controller.state.sheet).toMatchObject({ report: { reviews: [{ completion: { done: 4 } }] } });
  });

  it('no longer listens once the pane has let go of its handlers', async () => {
    const { stop, type, rest, clock, runs } = await open();
    await stop();
    await type(5, STATUS, 'Đã hoàn thành');
    expect(clock.waiting).toBe(0);
    await rest(60_000);
    expect(runs()).toBe(0);
  });
});

it('is off unless the user chose it', async () => {
  const { type, rest, runs, ratio } = await open({});
  await type(5, STATUS, 'Đã hoàn thành');
  await rest(60_000);
  expect([runs(), ratio(3)]).toEqual([0, 0.5]);
});

it('costs nothing without the pane: the ribbon command registers for no event, whatever the setting', async () => {
  const { excel } = await open();
  const ribbon = await joinForTest(excel);
  const back = ribbon.installGlobals();
  const asked: string[] = [];
  const stop = excel.host.onAction(({ member }) => asked.push(member));
  const registrations = (): string[] => asked.filter((member) => member.includes('_Register'));
  await saveSettings({ ...DEFAULT_SETTINGS, live: true });
  await recompute(ON_15_OCTOBER);
  expect(asked.length).toBeGreaterThan(10);
  expect(registrations()).toEqual([]);
  // The pane's own listening would have been seen.
  await watchSheets(() => undefined);
  expect(registrations().length).toBeGreaterThan(0);
  stop();
  back();
});

describe('the ribbon button, while the pane is open', () => {
  /** Presses it in a page of its own; the pane hears of it as its page would let it. */
  async function press({ excel, controller, idle, clock, ranElsewhere }: Harness): Promise<void> {
    let isHeard = false;
    const stopHearing = onRunAnnounced((failure) => {
      ranElsewhere(failure);
      isHeard = true;
    });
    const ribbon = await joinForTest(excel);
    const back = ribbon.installGlobals();
    await announceRun(await recompute(ON_15_OCTOBER));
    back();
    // A message from page to page takes its time.
    await until(() => isHeard);
    stopHearing();
    clock.pass(0);
    await idle();
    expect(controller.state).not.toHaveProperty('activity');
  }

  it('has the pane look again: it no longer says that nothing was written', async () => {
    const { controller, idle, lookAgain, clock } = await open({});
    controller.actions.undo();
    await idle();
    expect(controller.state.sheet).toMatchObject({ report: { written: [], highlights: [] } });
    await press(harness);
    expect(controller.state.sheet).toMatchObject({
      report: { written: [{ address: 'F3' }, { address: 'F6' }, { address: 'F9' }] },
    });
    expect(controller.state.undoable).toBe('earlier');
    // What has been seen need not be looked at again.
    lookAgain();
    expect(clock.waiting).toBe(0);
  });

  it('tells there what went wrong, for it has no words of its own', async () => {
    const { sheet, controller } = await open({});
    sheet.isProtected = true;
    await press(harness);
    expect(controller.state.notice).toEqual({
      kind: 'failed',
      failure: { kind: 'protectedSheet', sheetName: 'Kế hoạch 2024' },
    });
  });

  it('is not looked for where the user comes back by pressing a button', async () => {
    const { controller, idle, lookAgain, clock } = await open({});
    controller.actions.undo();
    await idle();
    lookAgain();
    expect(clock.waiting).toBe(1);
    controller.actions.recompute();
    expect(clock.waiting).toBe(0);
    await idle();
  });

  it('is seen at the latest when the user comes back to the pane', async () => {
    const { excel, controller, idle, lookAgain, clock } = await open({});
    controller.actions.undo();
    await idle();
    const ribbon = await joinForTest(excel);
    const back = ribbon.installGlobals();
    await recompute(ON_15_OCTOBER);
    back();
    lookAgain();
    clock.pass(500);
    await idle();
    expect(controller.state.sheet).toMatchObject({ report: { highlights: [{ kind: 'overdue' }, {}] } });
  });
});
