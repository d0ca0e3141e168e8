import { render } from 'lit-html';
import { formatArea } from '../domain/a1-notation';
import type { CellArea } from '../domain/cell-area';
import type { CellAddress } from '../domain/cell-content';
import type { BatchReport } from '../excel-host/protocol/excel-host';
import { type BrowserPageWords, browserPageWords } from '../messages/browser-page-words';
import type { Language } from '../messages/language';
import { type AddInFrame, openPane, runRibbonFunction } from './add-in-frame';
import { byId } from './chrome/by-id';
import { acceptDrops } from './chrome/file-drop';
import { formulaBar } from './chrome/formula-bar';
import { readRibbon, type RibbonButton, type RibbonGroup } from './chrome/manifest-ribbon';
import { type ChromeActions, renderChrome } from './chrome/render-chrome';
import { makeSplitter } from './chrome/splitter';
import type { Mode, Zoom } from './chrome/status-line';
import { parseTyped } from './edit/parse-typed';
import { ExcelSession } from './excel-session';
import { canWriteToDisk, chooseFileOnDisk, type FileOnDisk } from './file-on-disk';
import { ROW_HEAD_WIDTH } from './grid/draw-rows';
import type { GridModel } from './grid/grid-model';
import { SheetGrid } from './grid/sheet-grid';
import { zoomToFit } from './grid/sheet-model';
import { onceSoon } from './once-soon';
import { openWorkbook } from './open-workbook';
import type { PageDoors, PageExtras } from './page-extras';
import { originalName, resultName } from './result-name';
import { saveFile } from './save-file';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

/** Short for who looks on, long for an answer that is on its way; in milliseconds. */
const A_MOMENT = 60;

/** Room for the scroll bar of the sheet, in pixels; some systems lay it over the page and need none. */
const SCROLL_BAR = 16;

/** The window: what is open, what it says, and who is told when something happens in it. */
export class BrowserPage {
  private language: Language;
  private manifest = '';
  private session: ExcelSession | undefined;
  /** Where the open file lies, where the browser lets it be written there. */
  private onDisk: FileOnDisk | undefined;
  /** The file as it was, until the first save has handed it to the user. */
  private original: Uint8Array | undefined;
  private shownSheet = '';
  private pane: AddInFrame | undefined;
  private mode: Mode = 'ready';
  private notice: ((messages: BrowserPageWords) => string) | undefined;
  private lastError: ((messages: BrowserPageWords) => string) | undefined;
  private isRibbonBusy = false;
  private isPaneOpen = true;
  private zoom: Zoom = 'fit';
  private readonly grid: SheetGrid;

  /** @param extras what stands there besides what is shipped; a page with extras is not a user's and asks nothing. */
  constructor(private readonly extras?: PageExtras) {
    this.language = extras?.language ?? 'vi';
    this.grid = new SheetGrid(byId('sheet-view'), {
      onSelect: (area, active) => this.onSelect(area, active),
      onEditMode: (isEditing) => this.onEditMode(isEditing),
      onType: (cell, text) => this.onType(cell, text),
      onClear: (area) => this.onClear(area),
      onReadOnly: () => this.sayReadOnly(),
    });
    new ResizeObserver(() => {
      if (this.session) this.grid.update(this.model(this.session));
    }).observe(byId('sheet-view'));
    makeSplitter(byId('splitter'), byId('pane-side'));
    acceptDrops(byId('drop-target'), (file) => void this.openFile(file));
  }

  private readonly actions: ChromeActions = {
    press: (button) => this.press(button),
    openFile: (file) => void this.openFile(file),
    chooseFile: () => void this.chooseFile(),
    download: () => this.download(),
    saveToDisk: () => void this.saveToDisk(),
    switchLanguage: () => this.switchLanguage(),
    dismissNotice: () => this.say(undefined),
    activateSheet: (id) => this.session?.activate(id),
    closePane: () => this.closePane(),
    chooseZoom: (zoom) => this.chooseZoom(zoom),
  };

  /** Reads the manifest, which says what stands in the ribbon. */
  async start(): Promise<void> {
    this.manifest = await (await fetch('../manifest.xml')).text();
    this.renderChrome();
    if (this.extras) return this.extras.start(this.doors);
    addEventListener('beforeunload', (event) => {
      if (this.session?.hasChanged === true) event.preventDefault();
    });
  }

  private get messages(): BrowserPageWords {
    return browserPageWords(this.language);
  }

  private readonly doors: PageDoors = {
    session: () => this.session,
    open: (bytes, name, prepare) => this.open(bytes, name, undefined, prepare),
    isOpening: () => this.setMode('opening'),
    say: (words) => {
      this.mode = 'ready';
      this.say(() => words(this.language));
    },
    reopenPane: () => {
      this.notice = undefined;
      this.renderChrome();
      if (this.isPaneOpen) this.openPane();
    },
  };

  private get ribbon(): RibbonGroup | undefined {
    return this.manifest === '' ? undefined : readRibbon(this.manifest, LOCALES[this.language]);
  }

  private async openFile(file: File): Promise<void> {
    if (!this.mayReplace()) return;
    await this.readAndOpen(async () => new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private async chooseFile(): Promise<void> {
    if (this.extras || !canWriteToDisk()) return document.getElementById('own-file')?.click();
    const file = await chooseFileOnDisk();
    if (file === undefined || !this.mayReplace()) return;
    await this.readAndOpen(() => file.read(), file.name, file);
  }

  /** A file may be gone, or on a drive that is, by the time it is read. */
  private async readAndOpen(
    read: () => Promise<Uint8Array>,
    name: string,
    onDisk?: FileOnDisk,
  ): Promise<void> {
    this.setMode('opening');
    const bytes = await read().catch(() => undefined);
    if (bytes !== undefined) return this.open(bytes, name, onDisk);
    this.mode = 'ready';
    this.say((messages) => messages.notReadable);
  }

  /** What is not saved is not given up without a question. */
  private mayReplace(): boolean {
    return (
      this.extras !== undefined || this.session?.hasChanged !== true || confirm(this.messages.replaceUnsaved)
    );
  }

  /** A file that cannot be opened leaves the open one as it is. */
  private open(
    bytes: Uint8Array,
    name: string,
    onDisk?: FileOnDisk,
    prepare?: (session: ExcelSession) => void,
  ): void {
    const opened = openWorkbook(bytes);
    this.mode = 'ready';
    if (opened.kind === 'refused') return this.say((messages) => messages[opened.reason]);
    this.pane?.close();
    this.pane = undefined;
    const events = {
      onBatch: (report: BatchReport, hasWritten: boolean) => this.onBatch(report, hasWritten),
      onUnsupported: (member: string) => {
        this.lastError = (messages) => messages.hostUnsupported(member);
      },
      // The add-in may still be heard of a workbook that was closed a moment ago.
      onChange: () => {
        if (this.session === session) this.redrawSoon();
      },
    };
    const session = new ExcelSession(opened.loaded, name, events, this.extras?.excel);
    prepare?.(session);
    this.session = session;
    this.onDisk = onDisk;
    this.original = bytes;
    this.notice = undefined;
    this.lastError = undefined;
    this.extras?.onPress();
    this.showSheet(session);
    this.openPane();
  }

  private onBatch(report: BatchReport, hasWritten: boolean): void {
    this.extras?.onBatch(report, hasWritten);
    const { errorCode } = report;
    this.lastError = errorCode === undefined ? undefined : (messages) => messages.excelError(errorCode);
    this.renderChromeSoon();
  }

  /** The pane waits for its answer on the same thread: the status line can wait longer than it. */
  private readonly renderChromeSoon = onceSoon(
    (work) => setTimeout(work, A_MOMENT),
    () => this.renderChrome(),
  );

  private showSheet(session: ExcelSession): void {
    this.shownSheet = session.sheet.id;
    this.grid.show(this.model(session), session.sheet.selection);
    this.renderChrome();
  }

  /** An action of the add-in asks Excel many times within one picture of the screen, and only the last is seen. */
  private readonly redrawSoon = onceSoon(
    (work) => requestAnimationFrame(work),
    () => this.redraw(),
  );

  private redraw(): void {
    const { session } = this;
    if (!session) return;
    if (session.sheet.id !== this.shownSheet) return this.showSheet(session);
    this.grid.update(this.model(session));
    if (formatArea(session.sheet.selection) !== this.grid.selectedArea) {
      this.grid.select(session.sheet.selection);
    }
    this.renderChrome();
  }

  private onSelect(area: CellArea, active: CellAddress): void {
    const { session } = this;
    if (!session) return;
    session.select(area);
    const name = formatArea({
      firstRow: active.row,
      firstColumn: active.column,
      lastRow: active.row,
      lastColumn: active.column,
    });
    const text = this.model(session).entry(active.row, active.column);
    render(formulaBar(name, text, this.messages), byId('formula-bar'));
  }

  private onEditMode(isEditing: boolean): void {
    this.session?.setEditing(isEditing);
    this.setMode(isEditing ? 'editing' : 'ready');
  }

  private onType(cell: CellAddress, text: string): boolean {
    const { session } = this;
    if (!session) return true;
    const typed = parseTyped(text, session.typingContext(cell));
    if (typed.kind === 'formula') {
      this.say((messages) => messages.formulaRefused);
      return false;
    }
    // The user pressed Enter: Excel leaves the edit mode first, then the cell changes.
    session.setEditing(false);
    this.extras?.onPause();
    session.type(cell, typed.value, typed.numberFormat);
    this.notice = undefined;
    return true;
  }

  private onClear(area: CellArea): void {
    if (this.session && this.model(this.session).isReadOnly) return this.sayReadOnly();
    this.session?.clear(area);
  }

  private sayReadOnly(): void {
    const isChart = this.session?.sheet.kind === 'chart';
    this.say((messages) => (isChart ? messages.chartSheet : messages.protectedSheet));
  }

  private press(button: RibbonButton): void {
    switch (button.action.kind) {
      case 'showPane':
        return this.openPane();
      case 'run':
        void this.runFunction(button.controlId, button.action.functionName);
    }
  }

  private async runFunction(controlId: string, functionName: string): Promise<void> {
    const { session, ribbon } = this;
    if (!session || !ribbon) return;
    if (this.isRibbonBusy) return this.say((messages) => messages.ribbonBusy);
    this.isRibbonBusy = true;
    this.extras?.onPress();
    this.setMode('working');
    session.uiLocale = LOCALES[this.language];
    try {
      await runRibbonFunction(
        session.host,
        ribbon.functionFile,
        functionName,
        controlId,
        LOCALES[this.language],
      );
    } catch (error) {
      this.notice = (messages) =>
        messages.ribbonFailed(error instanceof Error ? error.message : String(error));
    } finally {
      this.isRibbonBusy = false;
      this.setMode('ready');
    }
  }

  private openPane(): void {
    this.isPaneOpen = true;
    this.renderChrome();
    const { session, ribbon } = this;
    if (!session || !ribbon) return;
    this.pane?.close();
    this.extras?.onPause();
    session.uiLocale = LOCALES[this.language];
    const place = byId('pane-frame-place');
    this.pane = openPane(session.host, place, ribbon.panePage, LOCALES[this.language], ribbon.paneTitle, () =>
      this.extras?.onPress(),
    );
  }

  private closePane(): void {
    this.isPaneOpen = false;
    this.pane?.close();
    this.pane = undefined;
    this.renderChrome();
  }

  private download(): void {
    const { session } = this;
    if (!session) return;
    try {
      const { bytes, stored } = session.toSave();
      saveFile(bytes, resultName(session.name));
      stored();
      this.renderChrome();
    } catch {
      // What the host cannot save it refuses rather than lose.
      this.say((messages) => messages.saveFailed);
    }
  }

  /** Writes the open file where it lies. The first time, the user gets a copy of it as it was. */
  private async saveToDisk(): Promise<void> {
    const { session, onDisk, original } = this;
    if (!session || !onDisk) return;
    try {
      if (!(await onDisk.isUnchanged())) return this.say((messages) => messages.changedOnDisk);
      const { bytes, stored } = session.toSave();
      await onDisk.write(bytes);
      stored();
      if (original === undefined) return this.say((messages) => messages.savedToDisk);
      this.original = undefined;
      const copy = originalName(session.name);
      saveFile(original, copy);
      this.say((messages) => messages.savedFirst(copy));
    } catch {
      this.say((messages) => messages.notSavedToDisk);
    }
  }

  private switchLanguage(): void {
    this.language = this.language === 'vi' ? 'en' : 'vi';
    this.renderChrome();
    // Excel tells an add-in its language once, when it opens it.
    if (this.isPaneOpen) this.openPane();
  }

  private chooseZoom(zoom: Zoom): void {
    this.zoom = zoom;
    if (this.session) this.grid.update(this.model(this.session));
    this.renderChrome();
  }

  /** The sheet at the chosen zoom; "fit" is settled anew for every sheet. */
  private model(session: ExcelSession): GridModel {
    const room = byId('sheet-view').clientWidth - ROW_HEAD_WIDTH - SCROLL_BAR;
    return session.gridModel(this.zoom === 'fit' ? zoomToFit(session.sheet, room) : this.zoom);
  }

  private say(notice: ((messages: BrowserPageWords) => string) | undefined): void {
    this.notice = notice;
    this.renderChrome();
  }

  private setMode(mode: Mode): void {
    this.mode = mode;
    this.renderChrome();
  }

  private renderChrome(): void {
    const { session, messages } = this;
    renderChrome(
      {
        language: this.language,
        messages,
        ribbon: this.ribbon,
        isRibbonBusy: this.isRibbonBusy,
        extras: this.extras,
        isOnDisk: this.onDisk !== undefined,
        file: session,
        notice: this.notice?.(messages),
        sheets: session?.visibleSheets ?? [],
        activeSheetId: session?.workbook.activeSheetId ?? '',
        isPaneOpen: this.isPaneOpen,
        mode: this.mode,
        error: this.lastError?.(messages),
        zoom: this.zoom,
      },
      this.actions,
    );
  }
}
