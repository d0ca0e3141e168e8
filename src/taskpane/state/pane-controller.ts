import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Finding } from '../../domain/finding';
import type { Failure, Outcome, SheetReport } from '../../excel/outcome';
import type { Settings, SheetChoices } from '../../excel/settings-schema';
import type { ExcelDoor } from './excel-door';
import type { PaneActions } from './pane-actions';
import type { PaneEvent } from './pane-event';
import { INITIAL_STATE, type Activity, type Notice, type PaneState } from './pane-state';
import { updatePane } from './update-pane';

/** What the controller needs of the page around it. */
export interface PageDoor {
  readonly today: () => CalendarDate;
  /** False where the page may not write to the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly reload: () => void;
  readonly rememberStepsRead: () => void;
}

/** Failures after which nothing that was read of the sheet can be relied on. */
const SHEET_LOST: ReadonlySet<Failure['kind']> = new Set([
  'notAnAppendix',
  'chartSheet',
  'sheetGone',
  'tooLarge',
]);

/** Holds the state, asks Excel for what the user wants, one thing after the other, and tells `show` of each new state. */
export class PaneController {
  private current: PaneState;
  private readIsWanted = false;

  constructor(
    private readonly excel: ExcelDoor,
    private readonly page: PageDoor,
    private readonly show: (state: PaneState) => void,
    initial: PaneState = INITIAL_STATE,
  ) {
    this.current = initial;
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
    clearHighlights: () =>
      void this.run(
        'clearing',
        () => this.excel.clearHighlights(),
        ({ removed }) => ({ kind: 'cleared', removed }),
      ),
    undo: () =>
      void this.run(
        'undoing',
        () => this.excel.undoLastRun(),
        () => ({ kind: 'undone' }),
        true,
      ),
    goToCell: (address) => void this.goToCell(address),
    preview: (findings) => this.dispatch({ kind: 'previewed', findings }),
    writeProposals: (findings) => void this.writeProposals(findings),
    addSummaryLine: (wanted) => void this.addSummaryLine(wanted),
    askColumns: (asked) => this.dispatch({ kind: 'columnsAsked', asked }),
    chooseColumns: (sheetId, layout) =>
      void this.changeSheet(sheetId, { layout: { ...layout, columns: [...layout.columns] } }),
    copy: (text) => void this.copy(text),
    closeNotice: () => this.dispatch({ kind: 'noticeClosed' }),
    chooseAppendix: (index) => this.dispatch({ kind: 'appendixChosen', index }),
    chooseTab: (tab) => this.dispatch({ kind: 'tabChosen', tab }),
    filter: (filter) => this.dispatch({ kind: 'filtered', filter }),
    orderGroups: (order) => this.dispatch({ kind: 'groupsOrdered', order }),
    showMore: (list) => this.dispatch({ kind: 'moreShown', list }),
    changeSettings: (settings) => void this.changeSettings(settings),
    mistypeSetting: (setting) => this.dispatch({ kind: 'settingMistyped', setting }),
    closeSteps: () => {
      this.page.rememberStepsRead();
      this.dispatch({ kind: 'stepsShown', shown: false });
    },
  };

  /** Loads the settings, then reads the active sheet. Never writes. */
  async open(): Promise<void> {
    this.dispatch({ kind: 'started', activity: 'reading' });
    const loaded = await this.ask(() => this.excel.loadSettings());
    if (loaded.kind === 'done') {
      this.dispatch({ kind: 'settingsLoaded', settings: loaded.value.settings });
      if (loaded.value.damaged) this.dispatch({ kind: 'noticed', notice: { kind: 'settingsDamaged' } });
    }
    this.dispatch({ kind: 'ended' });
    await this.read();
  }

  /** Reads the active sheet as it stands; while something else is done, as soon as that has ended. */
  async read(): Promise<void> {
    if (this.current.activity !== undefined) {
      this.readIsWanted = true;
      return;
    }
    this.dispatch({ kind: 'started', activity: 'reading' });
    const outcome = await this.ask(() => this.excel.readActiveSheet({ today: this.page.today() }));
    if (outcome.kind === 'done') this.dispatch({ kind: 'sheetRead', report: outcome.value });
    else if (this.keepsSheet(outcome.failure)) this.dispatch({ kind: 'noticed', notice: outcome });
    else this.dispatch({ kind: 'readFailed', failure: outcome.failure });
    this.dispatch({ kind: 'ended' });
    await this.readIfWanted();
  }

  private async recompute(): Promise<void> {
    if (this.current.activity !== undefined) return;
    this.dispatch({ kind: 'started', activity: 'recomputing' });
    const outcome = await this.ask(() => this.excel.recompute({ today: this.page.today() }));
    if (outcome.kind === 'done') {
      this.dispatch({ kind: 'sheetRead', report: outcome.value });
      this.dispatch({ kind: 'ended', notice: recomputed(outcome.value) });
      // Who has pressed the button has no need of the first steps.
      if (this.current.showsSteps) this.actions.closeSteps();
    } else this.endFailed(outcome.failure);
    await this.readIfWanted();
  }

  private async goToCell(address: { readonly row: number; readonly column: number }): Promise<void> {
    const { sheet } = this.current;
    if (sheet.kind !== 'read') return;
    const outcome = await this.ask(() => this.excel.selectCell(sheet.report.sheetId, address));
    if (outcome.kind === 'failed') this.dispatch({ kind: 'noticed', notice: outcome });
  }

  private async writeProposals(findings: readonly Finding[]): Promise<void> {
    const { sheet } = this.current;
    if (sheet.kind !== 'read' || findings.length === 0) return;
    const { sheetId } = sheet.report;
    const accept = (): Promise<Outcome<{ readonly addresses: readonly string[] }>> =>
      this.excel.acceptProposals(sheetId, findings);
    await this.run(
      'accepting',
      accept,
      ({ addresses }) => ({ kind: 'accepted', cells: addresses.length, address: addresses[0] ?? '' }),
      true,
    );
  }

  private async addSummaryLine(wanted: boolean): Promise<void> {
    const { sheet } = this.current;
    if (sheet.kind !== 'read' || this.current.activity !== undefined) return;
    await this.changeSheet(sheet.report.sheetId, { summaryLine: wanted });
    if (wanted && this.current.notice?.kind !== 'failed') await this.recompute();
  }

  private changeSheet(sheetId: string, choices: SheetChoices): Promise<void> {
    const { settings } = this.current;
    const { layout, summaryLine } = { ...settings.sheets[sheetId], ...choices };
    const merged: SheetChoices = {
      ...(layout === undefined ? {} : { layout }),
      ...(summaryLine === undefined ? {} : { summaryLine }),
    };
    return this.changeSettings({ ...settings, sheets: { ...settings.sheets, [sheetId]: merged } });
  }

  private async changeSettings(settings: Settings): Promise<void> {
    this.dispatch({ kind: 'settingsLoaded', settings });
    await this.run(
      'saving',
      () => this.excel.saveSettings(settings),
      () => ({ kind: 'settingsSaved' }),
      true,
    );
  }

  private async copy(text: string): Promise<void> {
    const copied = await this.page.copy(text);
    this.dispatch({ kind: 'noticed', notice: copied ? { kind: 'copied' } : { kind: 'copyByHand', text } });
  }

  /** Does one thing in Excel and tells what came of it; `thenReads`: the sheet looks different afterwards. */
  private async run<T>(
    activity: Activity,
    task: () => Promise<Outcome<T>>,
    tell: (value: T) => Notice,
    thenReads = false,
  ): Promise<void> {
    if (this.current.activity !== undefined) return;
    this.dispatch({ kind: 'started', activity });
    const outcome = await this.ask(task);
    if (outcome.kind === 'failed') this.endFailed(outcome.failure);
    else {
      this.dispatch({ kind: 'previewed', findings: [] });
      this.dispatch({ kind: 'ended', notice: tell(outcome.value) });
      if (thenReads) this.readIsWanted = true;
    }
    await this.readIfWanted();
  }

  private endFailed(failure: Failure): void {
    if (this.keepsSheet(failure)) this.dispatch({ kind: 'ended', notice: { kind: 'failed', failure } });
    else {
      this.dispatch({ kind: 'readFailed', failure });
      this.dispatch({ kind: 'ended' });
    }
  }

  /** Whether what is shown of the sheet still holds after this failure. */
  private keepsSheet(failure: Failure): boolean {
    return this.current.sheet.kind === 'read' && !SHEET_LOST.has(failure.kind);
  }

  private async readIfWanted(): Promise<void> {
    if (!this.readIsWanted) return;
    this.readIsWanted = false;
    await this.read();
  }

  /** A throw means that our own code is wrong; the user is told all the same. */
  private async ask<T>(task: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    try {
      return await task();
    } catch (error) {
      const code = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return { kind: 'failed', failure: { kind: 'excelFailed', code, restored: false } };
    }
  }
}

function recomputed(report: SheetReport): Notice {
  const rows = new Set(report.highlights.flatMap((highlight) => highlight.rows)).size;
  return { kind: 'recomputed', rows, ratios: report.written.length };
}
