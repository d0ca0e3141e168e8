import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure, Outcome, SheetReport } from '../../excel/office/outcome';
import type { RunOptions, WorkProgress } from '../../excel/office/run-progress';
import { DEFAULT_SETTINGS } from '../../excel/stored/settings-schema';
import type { ActionRunner } from './action-runner';
import { CancellableRuns } from './cancellation';
import type { ExcelGateway } from './excel-gateway';
import { askExcel, SHEET_LOST, TaskQueue } from './excel-queue';
import { findingKey } from './finding-key';
import type { PaneActions } from './pane-actions';
import type { PaneEvent } from './pane-event';
import { type Activity, INITIAL_STATE, type Notice, type PaneState, type UndoableAct } from './pane-state';
import type { Saved } from './saved';
import { SetAsideActions } from './set-aside-actions';
import { SheetActions } from './sheet-actions';
import { updatePane } from './update-pane';
import { foundWork } from './work-counts';

/** What the controller needs of the page around it. */
export interface PageGateway {
  readonly today: () => CalendarDate;
  /** False where the page may not write to the clipboard. */
  readonly copy: (text: string, html?: string) => Promise<boolean>;
  readonly saveFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => Saved;
  readonly reload: () => void;
  /** Resolves when what was shown last stands on the screen. */
  readonly painted: () => Promise<void>;
  readonly rememberStepsRead: () => void;
}

/** Holds the state, asks Excel for what the user wants, one thing after the other, and tells `show` of each new state. */
export class PaneController implements ActionRunner {
  private current: PaneState;
  private readonly queue = new TaskQueue();
  private readIsQueued = false;
  /** What the user has asked for and what has not ended. */
  private acting = 0;
  private readonly runs = new CancellableRuns();
  private readonly sheetActions: SheetActions;
  private readonly setAsideActions: SetAsideActions;

  constructor(
    private readonly excel: ExcelGateway,
    private readonly page: PageGateway,
    private readonly show: (state: PaneState) => void,
    initial: PaneState = INITIAL_STATE,
  ) {
    this.current = initial;
    this.sheetActions = new SheetActions(excel, this);
    this.setAsideActions = new SetAsideActions(excel, this);
  }

  get state(): PaneState {
    return this.current;
  }

  dispatch(event: PaneEvent): void {
    this.current = updatePane(this.current, event);
    this.show(this.current);
  }

  readonly actions: PaneActions = {
    reload: () => this.page.reload(),
    read: () => void this.read(),
    recompute: () => void this.recompute(),
    recomputeAll: () => void this.recomputeAll(),
    stop: () => this.stop(),
    addSample: () =>
      void this.act(
        'addingSample',
        () => this.excel.addSample(this.page.today()),
        (added) => ({ kind: 'sampleAdded', ...added }),
        true,
      ),
    createCatalogue: () =>
      void this.act(
        'creatingCatalogue',
        () => this.excel.createCatalogue(),
        (created) => ({ kind: 'catalogueCreated', ...created }),
        true,
      ),
    closeOverview: () => this.dispatch({ kind: 'overviewClosed' }),
    openSheet: (sheetId) => void this.sheetActions.openSheet(sheetId),
    clearHighlights: () =>
      void this.act(
        'clearing',
        () => this.excel.clearHighlights(),
        ({ removed }) => ({ kind: 'cleared', removed }),
      ),
    removeFromWorkbook: () =>
      void this.act(
        'removing',
        () => this.excel.removeFromWorkbook(),
        (removed) => {
          this.dispatch({ kind: 'settingsLoaded', settings: DEFAULT_SETTINGS });
          return { kind: 'removed', ...removed };
        },
        true,
      ),
    undo: () =>
      void this.act(
        'undoing',
        () => this.excel.undoLastRun(),
        ({ gone }) => this.undone(gone),
        true,
      ),
    goToCell: (address, sheetId) => void this.sheetActions.goToCell(address, sheetId),
    unfold: (line) => this.dispatch({ kind: 'unfolded', line }),
    fold: () => this.dispatch({ kind: 'folded' }),
    listApart: (rule) => this.dispatch({ kind: 'listedApart', rule }),
    writeProposals: (findings) => void this.sheetActions.writeProposals(findings),
    askSetAside: (finding) =>
      this.dispatch({
        kind: 'setAsideFormToggled',
        ...(finding === undefined ? {} : { finding: findingKey(finding) }),
      }),
    setAside: (finding, reason) => void this.setAsideActions.setAside(finding, reason),
    takeBack: (setAside) => void this.setAsideActions.takeBack(setAside),
    addSummaryLine: (wanted) => void this.addSummaryLine(wanted),
    askColumns: (asked) => this.dispatch({ kind: 'columnsAsked', asked }),
    pickHeading: (sheetId, row) => this.dispatch({ kind: 'headingPicked', sheetId, row }),
    chooseColumns: (sheetId, layout) => {
      this.dispatch({ kind: 'columnsAsked', asked: false });
      void this.sheetActions.changeSheet(sheetId, { layout: { ...layout, columns: [...layout.columns] } });
    },
    showProgress: (shown) => this.dispatch({ kind: 'progressShown', shown }),
    showExcelCheck: (shown) => this.dispatch({ kind: 'excelCheckShown', shown }),
    checkExcel: () =>
      void this.act(
        'checkingExcel',
        (options) => this.excel.checkExcel(options),
        (record) => {
          this.dispatch({ kind: 'excelAnswered', record });
          const fine = record.answers.filter(({ isFine }) => isFine).length;
          return { kind: 'excelChecked', fine, asked: record.answers.length };
        },
      ),
    copy: (text, html) => void this.copy(text, html),
    changeJob: (change) => this.dispatch({ kind: 'jobChanged', change }),
    unfoldJob: (job, isOpen) => this.dispatch({ kind: 'jobUnfolded', job, isOpen }),
    saveFile: (name, bytes) => this.page.saveFile(name, bytes),
    doJob: ({ task, tell, thenReads }) =>
      void this.act('workingOnJob', task, (value) => ({ kind: 'jobDone', ...tell(value) }), thenReads),
    closeNotice: () => this.dispatch({ kind: 'noticeClosed' }),
    chooseAppendix: (index) => this.dispatch({ kind: 'appendixChosen', index }),
    chooseTab: (tab) => this.dispatch({ kind: 'tabChosen', tab }),
    filter: (filter) => this.dispatch({ kind: 'filtered', filter }),
    search: (open) => this.dispatch({ kind: 'searchToggled', open }),
    chooseGroups: (groups) => this.dispatch({ kind: 'groupsChosen', groups }),
    orderGroups: (order) => this.dispatch({ kind: 'groupsOrdered', order }),
    changeSettings: (settings) => void this.sheetActions.changeSettings(settings),
    refuseSetting: (wrong) => this.dispatch({ kind: 'settingInvalid', wrong }),
    showSteps: (shown) => {
      if (!shown) this.page.rememberStepsRead();
      this.dispatch({ kind: 'firstStepsToggled', shown });
    },
    openMenu: (open) => this.dispatch({ kind: 'menuToggled', open }),
    showKeys: (shown) => this.dispatch({ kind: 'keysShown', shown }),
  };

  /**
   * Previews the active sheet, and reads it when what is known of it by then stands on the screen: what reads is
   * asked for only there. Never writes.
   */
  async open(): Promise<void> {
    this.dispatch({ kind: 'started', activity: 'reading' });
    await this.queue.add(() => this.preview());
    await this.page.painted();
    await this.queue.add(async () => {
      // Who has pressed the button meanwhile has had the sheet read.
      if (this.current.sheet.kind !== 'read') await this.readNow();
    });
  }

  private async preview(): Promise<void> {
    const previewed = await askExcel(() => this.excel.previewSheet());
    if (previewed.kind === 'done') {
      this.dispatch({ kind: 'previewed', preview: previewed.value });
      if (previewed.value.settings.damaged) this.tellDamaged();
      return;
    }
    // No worksheet may be open, or Excel be busy: the settings are the workbook's all the same.
    const loaded = await askExcel(() => this.excel.loadSettings());
    if (loaded.kind === 'failed') return;
    this.dispatch({ kind: 'settingsLoaded', settings: loaded.value.settings });
    if (loaded.value.damaged) this.tellDamaged();
  }

  private tellDamaged(): void {
    this.dispatch({ kind: 'noticed', notice: { kind: 'settingsDamaged' } });
  }

  /** Reads the active sheet as it stands, after what is being done; asked twice before that, it reads once. */
  async read(): Promise<void> {
    if (this.readIsQueued) return;
    this.readIsQueued = true;
    await this.queue.add(() => {
      this.readIsQueued = false;
      return this.readNow();
    });
  }

  private async readNow(): Promise<void> {
    if (this.acting === 0) this.dispatch({ kind: 'started', activity: 'reading' });
    const outcome = await this.runs.run((signal) =>
      askExcel(() =>
        this.excel.readActiveSheet({ today: this.page.today(), signal, onProgress: this.tellProgress }),
      ),
    );
    if (outcome.kind === 'done') this.dispatch({ kind: 'sheetRead', report: outcome.value });
    else if (this.current.sheet.kind === 'read' && !SHEET_LOST.has(outcome.failure.kind)) {
      this.dispatch({ kind: 'noticed', notice: failureNotice(outcome.failure) });
    } else this.dispatch({ kind: 'readFailed', failure: outcome.failure });
    if (this.acting === 0) this.dispatch({ kind: 'ended' });
  }

  /** Does something that nobody has pressed a button for, after what is being done. Shows no activity. */
  quietly(task: () => Promise<void>): Promise<void> {
    return this.queue.add(task);
  }

  private stop(): void {
    this.dispatch({ kind: 'stopAsked' });
    this.runs.stop();
  }

  private readonly tellProgress = (progress: WorkProgress): void =>
    this.dispatch({ kind: 'progressed', progress });

  private recompute(): Promise<void> {
    return this.act(
      'recomputing',
      (options) => this.excel.recompute({ today: this.page.today(), ...options }),
      (report) => {
        this.dispatch({ kind: 'sheetRead', report });
        // Who has pressed the button has no need of the first steps.
        if (this.current.showsSteps) this.actions.showSteps(false);
        return recomputed(report);
      },
    );
  }

  private async recomputeAll(): Promise<void> {
    let isShown = false;
    await this.act(
      'recomputingAll',
      (options) => this.excel.recomputeAll({ today: this.page.today(), ...options }),
      (report) => {
        this.dispatch({ kind: 'workbookComputed', report });
        const computed = report.sheets.flatMap((sheet) => (sheet.kind === 'done' ? [sheet.report] : []));
        const { sheet } = this.current;
        const shown = computed.find(
          ({ sheetId }) => sheet.kind === 'read' && sheet.report.sheetId === sheetId,
        );
        isShown = shown !== undefined;
        if (shown !== undefined) this.dispatch({ kind: 'sheetRead', report: shown });
        const leftAlone = report.sheets.length - computed.length;
        const wasStopped = report.sheets.some(
          (left) => left.kind === 'leftAlone' && left.failure.kind === 'stopped',
        );
        return {
          kind: wasStopped ? 'stoppedAll' : 'recomputedAll',
          computed: computed.length,
          leftAlone,
          wrote: computed.some(({ hasChanged }) => hasChanged === true),
        };
      },
    );
    // The open sheet is none of those that were computed.
    if (!isShown && this.current.notice?.kind === 'recomputedAll') await this.read();
  }

  private async addSummaryLine(wanted: boolean): Promise<void> {
    if (await this.sheetActions.wantSummaryLine(wanted)) await this.recompute();
  }

  /** What was taken back, where it could not be, and whether a cut-off that the user has set still stands. */
  private undone(gone: readonly string[]): Notice {
    const { undoable = 'earlier', settings } = this.current;
    // Only what was computed up to a day lets somebody expect the day to go with it.
    const cutOff = COMPUTED.has(undoable) ? settings.asOf : undefined;
    return {
      kind: 'undone',
      act: undoable,
      ...(cutOff === undefined ? {} : { cutOff }),
      ...(gone.length === 0 ? {} : { gone }),
    };
  }

  private async copy(text: string, html?: string): Promise<void> {
    const copied = await this.page.copy(text, html);
    this.dispatch({ kind: 'noticed', notice: copied ? { kind: 'copied' } : { kind: 'copyByHand', text } });
  }

  async act<T>(
    activity: Exclude<Activity, 'reading'>,
    task: (options: RunOptions) => Promise<Outcome<T>>,
    tell: (value: T) => Notice,
    thenReads = false,
  ): Promise<void> {
    if (this.acting > 0 && activity !== 'saving') return;
    this.acting += 1;
    this.dispatch({ kind: 'started', activity });
    await this.runs.run((signal) =>
      this.queue.add(async () => {
        this.dispatch({ kind: 'started', activity });
        const outcome = await askExcel(() => task({ signal, onProgress: this.tellProgress }));
        this.acting -= 1;
        if (outcome.kind === 'failed') this.endFailed(outcome.failure);
        else {
          this.dispatch({ kind: 'folded' });
          this.dispatch({ kind: 'ended', notice: tell(outcome.value) });
          if (thenReads) void this.read();
        }
      }),
    );
  }

  private endFailed(failure: Failure): void {
    if (!SHEET_LOST.has(failure.kind)) {
      this.dispatch({ kind: 'ended', notice: failureNotice(failure) });
      return;
    }
    this.dispatch({ kind: 'readFailed', failure });
    this.dispatch({ kind: 'ended' });
  }
}

/** What was done up to a day. */
const COMPUTED: ReadonlySet<UndoableAct> = new Set(['recompute', 'recomputeAll', 'earlier']);

/** To stop is no failure, nor is it one that nothing is left to take back. */
function failureNotice(failure: Failure): Notice {
  if (failure.kind === 'stopped' || failure.kind === 'nothingToUndo') return { kind: failure.kind };
  return { kind: 'failed', failure };
}

function recomputed(report: SheetReport): Notice {
  if (report.heldBack !== undefined) return { kind: 'heldBack' };
  if (report.unreadableRules === 'nothingWritten')
    return { kind: 'failed', failure: { kind: 'rulesUnreadable', sheetName: report.sheetName } };
  const rows = new Set(report.highlights.flatMap((highlight) => highlight.rows)).size;
  const found = report.reviews.map(foundWork);
  const ratios = report.written.length;
  return { kind: 'recomputed', rows, ratios, found, wrote: report.hasChanged === true };
}
