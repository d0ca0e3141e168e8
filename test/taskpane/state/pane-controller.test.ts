import type { SheetPreview } from '../../../src/excel/actions/preview-sheet';
import type { Failure, Outcome, SheetReport } from '../../../src/excel/office/outcome';
import { DEFAULT_SETTINGS } from '../../../src/excel/stored/settings-schema';
import type { ExcelGateway } from '../../../src/taskpane/state/excel-gateway';
import { PaneController } from '../../../src/taskpane/state/pane-controller';
import type { PaneState } from '../../../src/taskpane/state/pane-state';
import { sampleExcelRecord } from '../stories/sample-excel-record';
import { sampleReport } from '../stories/sample-report';

const report = sampleReport();
const TODAY = { year: 2024, month: 10, day: 15 };
const PREVIEW: SheetPreview = {
  sheetId: '{1}',
  sheetName: 'PL1',
  visibleSheets: [{ id: '{1}', name: 'PL1' }],
  mayUndo: true,
  settings: { settings: DEFAULT_SETTINGS, damaged: false },
  lastDay: { day: { year: 2024, month: 10, day: 1 }, done: 8, total: 23, overdue: 6 },
};

const done = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ kind: 'done', value });

/** A controller whose Excel notes what it is asked for and answers as told. */
function harness(
  answers: Partial<ExcelGateway> = {},
  mayCopy = true,
  painted: Promise<void> = Promise.resolve(),
) {
  const asked: string[] = [];
  const shown: PaneState[] = [];
  const copied: string[] = [];
  const noting = <Args extends unknown[], T>(name: string, answer: (...args: Args) => T) => {
    return (...args: Args): T => {
      asked.push(name);
      return answer(...args);
    };
  };
  const excel: ExcelGateway = {
    previewSheet: noting('preview', answers.previewSheet ?? (() => done(PREVIEW))),
    readActiveSheet: noting('read', answers.readActiveSheet ?? (() => done(report))),
    recompute: noting('recompute', answers.recompute ?? (() => done(report))),
    recomputeAll: noting(
      'recompute all',
      answers.recomputeAll ?? (() => done({ sheets: [{ kind: 'done' as const, report }] })),
    ),
    addSample: noting(
      'add sample',
      answers.addSample ?? (() => done({ sheetName: 'Phụ lục mẫu', isNew: true })),
    ),
    createCatalogue: noting(
      'create catalogue',
      answers.createCatalogue ?? (() => done({ entries: 60, sheetName: 'Danh mục tiêu chí' })),
    ),
    openSheet: noting('open sheet', answers.openSheet ?? (() => done(undefined))),
    removeFromWorkbook: noting(
      'remove',
      answers.removeFromWorkbook ?? (() => done({ rules: 2, names: 3, settings: 1 })),
    ),
    clearHighlights: noting('clear', answers.clearHighlights ?? (() => done({ removed: 2 }))),
    undoLastRun: noting('undo', answers.undoLastRun ?? (() => done({ restored: 2, gone: [] }))),
    selectCell: noting('select', answers.selectCell ?? (() => done(undefined))),
    acceptProposals: noting('accept', answers.acceptProposals ?? (() => done({ addresses: ['A24'] }))),
    setFindingAside: noting('set aside', answers.setFindingAside ?? (() => done(undefined))),
    takeFindingBack: noting('take back', answers.takeFindingBack ?? (() => done(undefined))),
    loadSettings: noting(
      'load settings',
      answers.loadSettings ?? (() => done({ settings: DEFAULT_SETTINGS, damaged: false })),
    ),
    checkExcel: noting('check Excel', answers.checkExcel ?? (() => done(sampleExcelRecord()))),
    saveSettings: noting('save settings', answers.saveSettings ?? (() => done(undefined))),
  };
  const page = {
    today: () => TODAY,
    copy: (text: string) => {
      copied.push(text);
      return Promise.resolve(mayCopy);
    },
    saveFile: () => 'downloaded' as const,
    reload: () => undefined,
    painted: () => {
      asked.push('painted');
      return painted;
    },
    rememberStepsRead: () => undefined,
  };
  const controller = new PaneController(excel, page, (state) => shown.push(state));
  return { controller, actions: controller.actions, asked, shown, copied };
}

/** Lets everything that was started come to its end. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function opened(answers: Partial<ExcelGateway> = {}, mayCopy = true) {
  const it = harness(answers, mayCopy);
  await it.controller.open();
  it.asked.length = 0;
  return it;
}

test('opening previews at the sheet, waits until that is painted, then reads it, and writes nothing', async () => {
  const { controller, asked } = harness();
  await controller.open();
  expect(asked).toEqual(['preview', 'painted', 'read']);
  expect(controller.state.sheet).toMatchObject({ kind: 'read' });
  expect(controller.state).not.toHaveProperty('activity');
});

test('before the reading the name, the settings and the last known figures stand, and nothing is busy but the reading', async () => {
  const settings = { ...DEFAULT_SETTINGS, language: 'en' as const };
  const preview = { ...PREVIEW, settings: { settings, damaged: false } };
  const { controller, asked } = harness(
    { previewSheet: () => done(preview) },
    true,
    new Promise(() => undefined),
  );
  void controller.open();
  await settled();
  expect(asked).toEqual(['preview', 'painted']);
  expect(controller.state).toMatchObject({
    activity: 'reading',
    sheet: { kind: 'previewed', preview: { sheetName: 'PL1', lastDay: { done: 8 } } },
    settings: { language: 'en' },
  });
  expect(controller.state).not.toHaveProperty('notice');
});

test('the button pressed before the reading is answered at once, and then nothing is left to read', async () => {
  let paint = (): void => undefined;
  const painted = new Promise<void>((resolve) => (paint = resolve));
  const { controller, actions, asked } = harness({}, true, painted);
  const open = controller.open();
  await settled();
  actions.recompute();
  await settled();
  expect(asked).toEqual(['preview', 'painted', 'recompute']);
  expect(controller.state.sheet).toMatchObject({ kind: 'read' });
  paint();
  await open;
  expect(asked).toEqual(['preview', 'painted', 'recompute']);
  expect(controller.state).not.toHaveProperty('activity');
});

test('where the button pressed so early could do nothing, the sheet is read all the same', async () => {
  let paint = (): void => undefined;
  const painted = new Promise<void>((resolve) => (paint = resolve));
  const { controller, actions, asked } = harness(
    { recompute: () => Promise.resolve({ kind: 'failed', failure: { kind: 'cellEditMode' } }) },
    true,
    painted,
  );
  const open = controller.open();
  await settled();
  actions.recompute();
  await settled();
  paint();
  await open;
  expect(asked).toEqual(['preview', 'painted', 'recompute', 'read']);
  expect(controller.state).toMatchObject({
    sheet: { kind: 'read' },
    notice: { kind: 'failed', failure: { kind: 'cellEditMode' } },
  });
});

test('a preview that fails is no failure: the settings are asked for, and the reading tells what is wrong', async () => {
  const settings = { ...DEFAULT_SETTINGS, language: 'en' as const };
  const { controller, asked } = harness({
    previewSheet: () => Promise.resolve({ kind: 'failed', failure: { kind: 'sheetGone' } }),
    loadSettings: () => done({ settings, damaged: true }),
    readActiveSheet: () => Promise.resolve({ kind: 'failed', failure: { kind: 'chartSheet' } }),
  });
  await controller.open();
  expect(asked).toEqual(['preview', 'load settings', 'painted', 'read']);
  expect(controller.state).toMatchObject({
    sheet: { kind: 'failed', failure: { kind: 'chartSheet' } },
    settings: { language: 'en' },
    notice: { kind: 'settingsDamaged' },
  });
  expect(controller.state).not.toHaveProperty('activity');
});

test('damaged settings are told of', async () => {
  const settings = { settings: DEFAULT_SETTINGS, damaged: true };
  const { controller } = harness({ previewSheet: () => done({ ...PREVIEW, settings }) });
  await controller.open();
  expect(controller.state.notice).toEqual({ kind: 'settingsDamaged' });
});

test('today is handed to Excel as a day of the calendar', async () => {
  const days: unknown[] = [];
  const { actions } = await opened({
    recompute: (request) => {
      days.push(request?.today);
      return done(report);
    },
  });
  actions.recompute();
  await settled();
  expect(days).toEqual([TODAY]);
});

test('the button recomputes and says how many rows and ratios', async () => {
  const written: SheetReport = {
    ...report,
    hasChanged: true,
    written: [{ address: 'L8', value: 0.5 }],
    highlights: [
      { kind: 'overdue', rows: [14, 18] },
      { kind: 'codeError', rows: [18, 24] },
    ],
  };
  const { controller, actions, asked } = await opened({ recompute: () => done(written) });
  actions.recompute();
  await settled();
  expect(asked).toEqual(['recompute']);
  expect(controller.state.notice).toEqual({
    kind: 'recomputed',
    rows: 3,
    ratios: 1,
    wrote: true,
    found: [{ overdue: 3, toReview: 4 }],
  });
});

test('to stop ends what is at work, and what waits behind it, and says so calmly', async () => {
  const asked: (AbortSignal | undefined)[] = [];
  const untilStopped: ExcelGateway['recompute'] = (request) =>
    new Promise((resolve) => {
      const stop = request?.signal;
      asked.push(stop);
      const end = (): void => resolve({ kind: 'failed', failure: { kind: 'stopped' } });
      if (stop?.aborted) end();
      stop?.addEventListener('abort', end);
    });
  const { controller, actions } = await opened();
  const { controller: busy, actions: press } = harness({
    readActiveSheet: untilStopped,
    recompute: untilStopped,
  });
  void busy.read();
  press.recompute();
  await settled();
  expect(asked).toHaveLength(1);
  press.stop();
  expect(busy.state.isStopping).toBe(true);
  await settled();
  expect(asked).toHaveLength(2);
  expect(busy.state).toMatchObject({ notice: { kind: 'stopped' } });
  expect(busy.state).not.toHaveProperty('activity');
  expect(busy.state).not.toHaveProperty('isStopping');
  actions.stop();
  expect(controller.state.sheet).toMatchObject({ kind: 'read' });
});

test('how far the work has come is shown until it ends', async () => {
  const { controller, actions, shown } = await opened({
    recompute: (request) => {
      request?.onProgress?.({ phase: 'reading', parts: { done: 2, total: 12 } });
      return done(report);
    },
  });
  actions.recompute();
  await settled();
  expect(shown.map(({ progress }) => progress)).toContainEqual({
    phase: 'reading',
    parts: { done: 2, total: 12 },
  });
  expect(controller.state).not.toHaveProperty('progress');
});

test('what was stopped half-way through several sheets is told as such', async () => {
  const { controller, actions } = await opened({
    recomputeAll: () =>
      done({
        sheets: [
          { kind: 'done', report },
          { kind: 'leftAlone', sheetId: 'b', sheetName: 'Hai', failure: { kind: 'stopped' } },
        ],
      }),
  });
  actions.recomputeAll();
  await settled();
  expect(controller.state.notice).toEqual({ kind: 'stoppedAll', computed: 1, leftAlone: 1, wrote: false });
});

test('a second press while the first is at work does nothing', async () => {
  const { actions, asked } = await opened();
  actions.recompute();
  actions.recompute();
  actions.undo();
  await settled();
  expect(asked).toEqual(['recompute']);
});

test('another sheet shown while work goes on is read as soon as the work has ended', async () => {
  const { controller, actions, asked } = await opened();
  actions.recompute();
  void controller.read();
  await settled();
  expect(asked).toEqual(['recompute', 'read']);
});

test('a press while the sheet is being read is done after the reading, not lost', async () => {
  const { controller, actions, asked } = await opened();
  void controller.read();
  actions.recompute();
  expect(controller.state.activity).toBe('recomputing');
  await settled();
  expect(asked).toEqual(['read', 'recompute']);
  expect(controller.state).not.toHaveProperty('activity');
});

test('settings changed twice in a row are both saved, the last one last, and the sheet is read once', async () => {
  const saved: number[] = [];
  const { controller, actions, asked } = await opened({
    saveSettings: (settings) => {
      saved.push(settings.dueSoonDays);
      return done(undefined);
    },
  });
  actions.changeSettings({ ...DEFAULT_SETTINGS, dueSoonDays: 10 });
  actions.changeSettings({ ...DEFAULT_SETTINGS, dueSoonDays: 20 });
  await settled();
  expect(saved).toEqual([10, 20]);
  expect(asked).toEqual(['save settings', 'save settings', 'read']);
  expect(controller.state.settings.dueSoonDays).toBe(20);
});

test('each saving tells what its settings were made from, one that failed with the next', async () => {
  const told: unknown[] = [];
  const answers: Outcome<undefined>[] = [
    { kind: 'done', value: undefined },
    { kind: 'failed', failure: { kind: 'cellEditMode' } },
  ];
  const { actions } = await opened({
    saveSettings: (settings, known) => {
      told.push([known.dueSoonDays, settings.dueSoonDays]);
      return Promise.resolve(answers.shift() ?? { kind: 'done', value: undefined });
    },
  });
  for (const dueSoonDays of [10, 20, 30, 40]) {
    actions.changeSettings({ ...DEFAULT_SETTINGS, dueSoonDays });
    if (dueSoonDays === 30) await settled();
  }
  await settled();
  expect(told).toEqual([
    [7, 10],
    [10, 20],
    [10, 30],
    [30, 40],
  ]);
});

test('a file that cannot be written keeps the sheet that could not be read on the screen, and says both', async () => {
  const unread = { kind: 'chartSheet' } as const;
  const { controller, actions } = await opened({
    readActiveSheet: () => Promise.resolve({ kind: 'failed', failure: unread }),
    saveSettings: () => Promise.resolve({ kind: 'failed', failure: { kind: 'readOnly' } }),
  });
  actions.changeSettings({ ...DEFAULT_SETTINGS, language: 'en' });
  await settled();
  expect(controller.state.sheet).toEqual({ kind: 'failed', failure: unread });
  expect(controller.state.notice).toEqual({ kind: 'failed', failure: { kind: 'readOnly' } });
});

test('a cell in edit mode leaves what was read on the screen, with words', async () => {
  const failure = { kind: 'cellEditMode' } as const;
  const { controller, actions } = await opened({
    recompute: () => Promise.resolve({ kind: 'failed', failure }),
  });
  actions.recompute();
  await settled();
  expect(controller.state.sheet.kind).toBe('read');
  expect(controller.state.notice).toEqual({ kind: 'failed', failure });
  expect(controller.state).not.toHaveProperty('activity');
});

test('a sheet that is no appendix takes the place of the one shown before', async () => {
  const failure = { kind: 'notAnAppendix', sheetName: 'S2', refusal: { kind: 'empty' } } as const;
  const answers: Outcome<SheetReport>[] = [
    { kind: 'done', value: report },
    { kind: 'failed', failure },
  ];
  const { controller } = harness({ readActiveSheet: () => Promise.resolve(answers.shift()!) });
  await controller.open();
  await controller.read();
  expect(controller.state.sheet).toEqual({ kind: 'failed', failure });
});

test('a throw is told as a failure and does not stop the pane', async () => {
  const { controller, actions } = await opened({
    undoLastRun: () => Promise.reject(new TypeError('broken')),
  });
  actions.undo();
  await settled();
  expect(controller.state.notice).toEqual({
    kind: 'failed',
    failure: { kind: 'excelFailed', code: 'TypeError: broken', restored: false },
  });
  expect(controller.state).not.toHaveProperty('activity');
});

test('accepted proposals are written to the sheet that was read, then the sheet is read again', async () => {
  const calls: unknown[] = [];
  const { controller, actions, asked } = await opened({
    acceptProposals: (sheetId, findings) => {
      calls.push([sheetId, findings]);
      return done({ addresses: ['A24'] });
    },
  });
  const finding = report.reviews[0].findings[0]!;
  actions.unfold({ line: 'its line', findings: [finding] });
  expect(controller.state.unfolded?.findings).toEqual([finding]);
  actions.writeProposals([finding]);
  await settled();
  expect(calls).toEqual([['{1}', [finding]]]);
  expect(asked).toEqual(['accept', 'read']);
  expect(controller.state).not.toHaveProperty('unfolded');
  expect(controller.state.notice).toEqual({ kind: 'accepted', cells: 1, address: 'A24' });
});

test('a changed setting is saved and the sheet read again with it', async () => {
  const { controller, actions, asked } = await opened();
  actions.changeSettings({ ...DEFAULT_SETTINGS, dueSoonDays: 30 });
  await settled();
  expect(asked).toEqual(['save settings', 'read']);
  expect(controller.state.settings.dueSoonDays).toBe(30);
  expect(controller.state.notice).toEqual({ kind: 'settingsSaved' });
});

test('a summary line is agreed to for this sheet alone, then written', async () => {
  const { controller, actions, asked } = await opened();
  actions.addSummaryLine(true);
  await settled();
  expect(controller.state.settings.sheets).toEqual({ '{1}': { summaryLine: true } });
  expect(asked).toEqual(['save settings', 'read', 'recompute']);
});

test('a summary line that is not wanted is remembered and nothing is written', async () => {
  const { controller, actions, asked } = await opened();
  actions.addSummaryLine(false);
  await settled();
  expect(controller.state.settings.sheets).toEqual({ '{1}': { summaryLine: false } });
  expect(asked).not.toContain('recompute');
});

test('columns that the user points at are kept beside the other choices for the sheet', async () => {
  const { controller, actions } = await opened();
  actions.addSummaryLine(false);
  await settled();
  const layout = {
    headerFirstRow: 5,
    headerLastRow: 6,
    columns: [{ role: 'status', column: 11, heading: 'Kết quả' }],
  } as const;
  actions.chooseColumns('{1}', layout);
  await settled();
  expect(controller.state.settings.sheets).toEqual({ '{1}': { summaryLine: false, layout } });
});

test('a clipboard that is closed shows the text to copy by hand', async () => {
  const { controller, actions } = await opened({}, false);
  actions.copy('9/23 nhiệm vụ, đạt 39,13%');
  await settled();
  expect(controller.state.notice).toEqual({ kind: 'copyByHand', text: '9/23 nhiệm vụ, đạt 39,13%' });
});

test('going to a cell changes nothing that is shown', async () => {
  const { controller, actions, asked } = await opened();
  const before = controller.state;
  actions.goToCell({ row: 14, column: 11 });
  await settled();
  expect(asked).toEqual(['select']);
  expect(controller.state).toEqual(before);
});

test('computing all sheets shows a line each, and the sheet that is open as it is now', async () => {
  const other = { ...report, sheetId: '{2}', sheetName: 'PL2' };
  const all = { sheets: [other, report].map((each) => ({ kind: 'done' as const, report: each })) };
  const { controller, actions, asked } = await opened({ recomputeAll: () => done(all) });
  actions.recomputeAll();
  await settled();
  expect(asked).toEqual(['recompute all']);
  expect(controller.state.overview).toEqual({ report: all, changed: false });
  expect(controller.state.notice).toEqual({ kind: 'recomputedAll', computed: 2, leftAlone: 0, wrote: false });
  expect(controller.state.sheet).toMatchObject({ kind: 'read', report: { sheetName: 'PL1' } });
});

test('an open sheet that was none of those computed is read again', async () => {
  const { actions, asked } = await opened({
    recomputeAll: () =>
      done({
        sheets: [{ kind: 'leftAlone', sheetId: '{1}', sheetName: 'PL1', failure: { kind: 'chartSheet' } }],
      }),
  });
  actions.recomputeAll();
  await settled();
  expect(asked).toEqual(['recompute all', 'read']);
});

test('a run over all that failed leaves the last overview and says why', async () => {
  const { controller, actions, asked } = await opened({
    recomputeAll: () => Promise.resolve({ kind: 'failed', failure: { kind: 'readOnly' } }),
  });
  actions.recomputeAll();
  await settled();
  expect(asked).toEqual(['recompute all']);
  expect(controller.state.notice).toEqual({ kind: 'failed', failure: { kind: 'readOnly' } });
  expect(controller.state).not.toHaveProperty('overview');
});

test('an edit makes the overview old, undoing takes it away', async () => {
  const { controller, actions } = await opened();
  actions.recomputeAll();
  await settled();
  controller.dispatch({ kind: 'sheetChanged', sheetId: '{7}' });
  expect(controller.state.overview?.changed).toBe(true);
  actions.undo();
  await settled();
  expect(controller.state).not.toHaveProperty('overview');
});

test('a cell of the catalogue is shown on its own sheet', async () => {
  const shown: unknown[] = [];
  const { actions } = await opened({
    selectCell: (sheetId, { row, column }) => {
      shown.push([sheetId, row, column]);
      return done(undefined);
    },
  });
  actions.goToCell({ row: 6, column: 3 }, '{3}');
  await settled();
  expect(shown).toEqual([['{3}', 6, 3]]);
});

test('a catalogue that was made is told, and the sheet read again beside it', async () => {
  const { controller, actions, asked } = await opened();
  actions.createCatalogue();
  await settled();
  expect(asked).toEqual(['create catalogue', 'read']);
  expect(controller.state.notice).toEqual({
    kind: 'catalogueCreated',
    entries: 60,
    sheetName: 'Danh mục tiêu chí',
  });
});

test('undo names what it takes back, and is off when nothing is left', async () => {
  const { controller, actions } = await opened();
  expect(controller.state.undoable).toBe('earlier');
  actions.writeProposals([report.reviews[0].findings[0]!]);
  await settled();
  expect(controller.state.undoable).toBe('accept');
  actions.undo();
  await settled();
  expect(controller.state.notice).toEqual({ kind: 'undone', act: 'accept' });
  expect(controller.state).not.toHaveProperty('undoable');
});

test('undo is off from the first where the workbook remembers nothing to take back', async () => {
  const { controller } = await opened({ previewSheet: () => done({ ...PREVIEW, mayUndo: false }) });
  expect(controller.state).not.toHaveProperty('undoable');
});

test('undo tells of a cut-off that it leaves as it is', async () => {
  const { controller, actions } = await opened();
  actions.changeSettings({ ...DEFAULT_SETTINGS, asOf: '2024-06-30' });
  await settled();
  actions.undo();
  await settled();
  expect(controller.state.notice).toEqual({ kind: 'undone', act: 'earlier', cutOff: '2024-06-30' });
});

test('undo tells of sheets that are not there any more', async () => {
  const { controller, actions } = await opened({
    undoLastRun: () => done({ restored: 1, gone: ['PL 2'] }),
  });
  actions.undo();
  await settled();
  expect(controller.state.notice).toEqual({ kind: 'undone', act: 'earlier', gone: ['PL 2'] });
});

test('undo of a mended cell says nothing of a cut-off', async () => {
  const { controller, actions } = await opened();
  actions.changeSettings({ ...DEFAULT_SETTINGS, asOf: '2024-06-30' });
  await settled();
  actions.writeProposals([report.reviews[0].findings[0]!]);
  await settled();
  actions.undo();
  await settled();
  expect(controller.state.notice).toEqual({ kind: 'undone', act: 'accept' });
});

test('that nothing is left to undo is no failure', async () => {
  const failed = Promise.resolve({ kind: 'failed', failure: { kind: 'nothingToUndo' } } as const);
  const { controller, actions } = await opened({ undoLastRun: () => failed });
  actions.undo();
  await settled();
  expect(controller.state.notice).toEqual({ kind: 'nothingToUndo' });
  expect(controller.state).not.toHaveProperty('undoable');
});

test('a run that was held back says that nothing was written', async () => {
  const heldBack = [{ kind: 'missingRole', role: 'evidence' }] as const;
  const { controller, actions } = await opened({ recompute: () => done({ ...report, heldBack }) });
  actions.recompute();
  await settled();
  expect(controller.state.notice).toEqual({ kind: 'heldBack' });
});

test('this Excel is checked after what goes on, its record kept and counted, and nothing is read anew', async () => {
  const { controller, actions, asked } = await opened();
  actions.checkExcel();
  expect(controller.state.activity).toBe('checkingExcel');
  await settled();
  expect(asked).toEqual(['check Excel']);
  expect(controller.state.excelRecord).toEqual(sampleExcelRecord());
  expect(controller.state.notice).toEqual({ kind: 'excelChecked', fine: 3, asked: 5 });
  expect(controller.state).not.toHaveProperty('activity');
});

test('while a run goes on no check begins, nor a run while Excel is checked', async () => {
  let end = (): void => undefined;
  const running = new Promise<Outcome<SheetReport>>((resolve) => {
    end = () => resolve({ kind: 'done', value: report });
  });
  const busy = await opened({ recompute: () => running });
  busy.actions.recompute();
  await settled();
  busy.actions.checkExcel();
  end();
  await settled();
  expect(busy.asked).toEqual(['recompute']);
  const checking = await opened({ checkExcel: () => new Promise(() => undefined) });
  checking.actions.checkExcel();
  await settled();
  checking.actions.recompute();
  await settled();
  expect(checking.asked).toEqual(['check Excel']);
});

test('a check that failed is told, and the record of the one before stays', async () => {
  let failure: Failure | undefined = undefined as Failure | undefined;
  const { controller, actions } = await opened({
    checkExcel: () =>
      failure === undefined ? done(sampleExcelRecord()) : Promise.resolve({ kind: 'failed', failure }),
  });
  actions.checkExcel();
  await settled();
  failure = { kind: 'protectedWorkbook' };
  actions.checkExcel();
  await settled();
  expect(controller.state.notice).toEqual({ kind: 'failed', failure });
  expect(controller.state.excelRecord).toEqual(sampleExcelRecord());
});
