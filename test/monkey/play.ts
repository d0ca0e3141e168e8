import { formatAddress } from '../../src/domain/a1-notation';
import { addDays, type CalendarDate } from '../../src/domain/calendar/calendar-date';
import { readActiveSheet } from '../../src/excel/actions/read-active-sheet';
import { recompute, type RecomputeRequest } from '../../src/excel/actions/recompute';
import type { RunsUndone } from '../../src/excel/actions/undo-runs';
import type { Outcome, SheetReport, WorkbookReport } from '../../src/excel/office/outcome';
import { PROGRESS_KEY } from '../../src/excel/stored/progress-history';
import { evaluateInHost } from '../../src/excel-host/display/evaluate-in-host';
import type { LoadedXlsx } from '../../src/excel-host/xlsx/load-workbook';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { ON_15_OCTOBER } from '../excel/plan-sheet';
import { type ExcelInNode, openExcel } from '../excel-host/node/excel-in-node';
import { withoutPauses } from '../support/without-pauses';
import {
  adoptAccepted,
  adoptFormatsOfBlanks,
  adoptFormatsOfEmptied,
  adoptOwnDates,
  adoptSheets,
  carryStrays,
  onlySheets,
  otherMarks,
  withoutHighlights,
} from './adopt';
import { beyondBounds } from './beyond-bounds';
import { type Counts, NO_COUNTS } from './counts';
import { disturb, type Disturbance } from './disturb';
import { harmTo, ourNames, withoutOurs } from './harm';
import { type FormerSheet, keptDays, keptSettings, SET_ASIDE, SETTINGS } from './kept-by-undo';
import { litCells } from './lit';
import { followInPane } from './live-pane';
import { ourRuleOf, peopleDo } from './people';
import { chosenIn, pressAction } from './press-action';
import { reopen } from './reopen';
import { reportedTruly, reviewsOf } from './reported-truly';
import { said, sentenceOf } from './said';
import { type Comparing, differencesFrom, nameKey, onlyMarked, sameSheet, seenNames } from './same-state';
import { openStart } from './starts';
import type { LiveStep, PeopleStep, PressStep, Sequence, Step } from './step';
import { markStrays, markTouched, strayFormulas, touchedRules } from './stray';
import { withStylesOf } from './with-styles-of';
import { copyOf, type Pair, worldOf } from './world';

const RECORDS = ['tienDo.lastRun', 'tienDo.lastRuns'] as const;
/** Every n-th run is held against a first run on the same sheet without our marks. */
const FRESH_RUNS = 5;
/** Milliseconds. */
const PAUSE_BETWEEN_EDITS = 500;
/** What Excel tells the pane of. */
const HEARD: ReadonlySet<PeopleStep['does']> = new Set<PeopleStep['does']>([
  'type',
  'insertRows',
  'deleteRows',
  'insertColumns',
  'deleteColumns',
  'sort',
  'pasteRows',
  'cutRows',
]);
/** Of a run that writes nothing: the reading, merges, and what the batch that writes would ask. */
const IDLE_TRIPS = 3;

/** A workbook in which people and the add-in do one step after another, and everything that must hold is looked at. */
export class Play {
  today: CalendarDate = ON_15_OCTOBER.today;
  /** What the pane shows. */
  report: SheetReport | undefined;
  readonly counts: Counts = NO_COUNTS();
  /** Nothing more can be said of the sequence. */
  isOver = false;
  /** What the workbook would be, had the last run never been: undo brings that back. */
  private undone: Undone | undefined;
  /** A run broke off half done, and said so. */
  private isHalf = false;
  /** Hidden names of ours that people have deleted. */
  private readonly lostNames = new Set<string>();
  /** The formulas of highlights of ours that people have copied. */
  private readonly copied = new Set<string>();
  /** What came of the last press. */
  private outcome: Outcome<unknown> | undefined;
  /** Counts what people do. */
  private deeds = 0;
  private panesOpened = 0;
  private stopPlaying: () => void = () => undefined;

  private constructor(
    private excel: ExcelInNode,
    private pair: Pair,
    private loaded: LoadedXlsx | undefined,
    private readonly profile: Sequence['profile'],
  ) {
    this.install();
  }

  static async open({ start, profile }: Pick<Sequence, 'start' | 'profile'>): Promise<Play> {
    const { workbook, loaded } = openStart(start);
    const excel = await openExcel(workbook, optionsOf(profile));
    const here = { book: workbook, host: excel.host };
    return new Play(excel, { here, twin: worldOf(withoutOurs(workbook)) }, loaded, profile);
  }

  get workbook(): HostWorkbook {
    return this.pair.here.book;
  }

  close(): void {
    this.stopPlaying();
    this.excel.dispose();
  }

  /** What is broken after the step; nothing where all holds. */
  async step(step: Step): Promise<readonly string[]> {
    this.counts.steps += 1;
    if ('nextDay' in step) {
      this.today = addDays(this.today, step.nextDay);
      return [];
    }
    if ('reload' in step) return this.reload();
    if ('does' in step) {
      if (this.people(step)) this.counts.edits += 1;
      return [];
    }
    return 'live' in step ? this.live(step) : this.press(step);
  }

  /** People edit while the pane is open in live mode. Each run that it makes is held to all that a press is. */
  private async live({ live, ...trouble }: LiveStep): Promise<readonly string[]> {
    const broken = [...(await this.press({ press: 'settings', change: { live: true } }))];
    let runs = 0;
    const run = async ({ sheetId }: RecomputeRequest): Promise<Outcome<SheetReport>> => {
      runs += 1;
      broken.push(...(await this.press({ press: 'recompute', ...(runs === 1 ? trouble : {}) }, sheetId)));
      return this.outcome as Outcome<SheetReport>;
    };
    const { state, isAtRest } = await followInPane(
      this.today,
      this.panesOpened,
      (request = {}) => run(request),
      async (rest) => {
        for (const step of live) {
          if (this.people(step)) this.counts.edits += 1;
          await rest(PAUSE_BETWEEN_EDITS);
        }
      },
    );
    this.panesOpened += 1;
    this.counts.liveRuns += runs;
    this.report = state.sheet.kind === 'read' ? state.sheet.report : undefined;
    if (!isAtRest) broken.push('live: the pane does not come to rest');
    broken.push(...harmTo(this.pair.twin.book, this.workbook).map((line) => `harm: ${line}`));
    const steps = [...live, ...(trouble.meanwhile ?? []).map(({ step }) => step)];
    if (broken.length === 0 && steps.every(({ does }) => HEARD.has(does)) && state.notice?.kind !== 'failed')
      broken.push(...(await this.shownTruly(state)));
    return broken;
  }

  /** What the pane shows at rest is what stands in the sheet. */
  private async shownTruly({ sheet }: PaneState): Promise<readonly string[]> {
    if (sheet.kind !== 'read' || sheet.report.sheetId !== this.workbook.activeSheetId) return [];
    this.counts.panes += 1;
    if (sheet.changed) return ['pane: an edit waits for nothing'];
    const read = await readActiveSheet({ today: this.today });
    if (read.kind === 'failed') return [`pane: the sheet is shown, and ${read.failure.kind}`];
    // What could not be compared with a catalogue for a fault was not, and the pane says so.
    if (isCompared(sheet.report) !== isCompared(read.value)) return [];
    const told = (report: SheetReport): string =>
      JSON.stringify(reviewsOf(report).map(({ completion, findings }) => [completion, findings]));
    return told(sheet.report) === told(read.value) ? [] : ['pane: it shows another sheet than stands there'];
  }

  private install(): void {
    const uninstall = this.excel.installGlobals();
    const restore = withoutPauses();
    this.stopPlaying = () => {
      restore();
      uninstall();
    };
  }

  /** `runOn`: the one sheet of the run that goes on. */
  private people(step: PeopleStep, more: readonly Pair[] = [], runOn?: string): boolean {
    this.deeds += 1;
    const names = this.workbook.names.map(({ name, comment }) => nameKey(name, comment));
    const rule = ourRuleOf(step, this.pair);
    const pairs = [this.pair, ...more];
    const undone = this.undone === undefined ? [] : [this.undone];
    const sheetId = 'sheet' in step ? this.workbook.sheets[step.sheet]?.id : undefined;
    const isElsewhere = runOn !== undefined && sheetId !== runOn;
    const isDone = peopleDo(step, this.pairsOf(step, rule !== undefined, isElsewhere, pairs, undone));
    if (rule !== undefined)
      for (const { here } of [...pairs, ...undone]) markTouched(here.book, rule.formula, this.deeds);
    for (const formula of strayFormulas(this.workbook)) this.copied.add(formula);
    if (step.does === 'deleteNames') {
      const left = new Set(this.workbook.names.map(({ name, comment }) => nameKey(name, comment)));
      for (const name of names) if (!left.has(name)) this.lostNames.add(name);
    }
    return isDone;
  }

  /**
   * An undo puts our highlights back as they were before the run, whoever has touched them since; one that people remove
   * within a run comes back or not, as it was removed after the run had begun to write or before; on another sheet than
   * the run's it stays away.
   */
  private pairsOf(
    step: PeopleStep,
    isOurRule: boolean,
    isElsewhere: boolean,
    pairs: readonly Pair[],
    undone: readonly Pair[],
  ): readonly Pair[] {
    if (!isOurRule) return [...pairs, ...undone];
    return step.does === 'deleteRule' && !isElsewhere ? [this.pair] : pairs;
  }

  private async reload(): Promise<readonly string[]> {
    this.counts.reloads += 1;
    this.stopPlaying();
    this.excel.dispose();
    const pairs = [this.pair, ...(this.undone === undefined ? [] : [this.undone])];
    const { workbook, loaded, ids } = reopen(pairs, this.loaded);
    if (this.undone !== undefined) this.undone = renumbered(this.undone, ids);
    this.loaded = loaded;
    const earlierSessions = this.counts.reloads;
    this.excel = await openExcel(workbook, { ...optionsOf(this.profile), earlierSessions });
    this.pair = { here: { book: workbook, host: this.excel.host }, twin: this.pair.twin };
    this.report = undefined;
    this.install();
    return [];
  }

  private async press(step: PressStep, onSheet?: string): Promise<readonly string[]> {
    const action = pressAction(step, this, onSheet);
    if (action === undefined) return [];
    this.counts.presses[step.press] = (this.counts.presses[step.press] ?? 0) + 1;
    const never = copyOf(this.pair);
    const shown = this.report;
    const recordBefore = recordsOf(this.workbook);
    let sheetId = onSheet ?? this.workbook.activeSheetId;
    const wasProtected = this.workbook.sheets.find(({ id }) => id === sheetId)?.isProtected === true;
    const deedsBefore = this.deeds;
    const disturbance = disturb(this.excel.host, step, (each, trip) => {
      const runOn = step.press === 'recompute' || step.press === 'ribbon' ? sheetId : undefined;
      const isDone = this.people(each, [never], runOn);
      // Excel is asked for the sheet that is shown in the first round trip.
      if (onSheet === undefined && trip === 1) sheetId = this.workbook.activeSheetId;
      return isDone;
    });
    const touched = touchedRules(this.workbook);
    let outcome: Outcome<unknown>;
    try {
      outcome = await action();
      this.outcome = outcome;
    } catch (error) {
      return [`exception: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
    } finally {
      disturbance.stop();
    }
    for (const [formula, at] of touched) markTouched(this.workbook, formula, at);
    if (step.press === 'undo') markStrays(this.workbook, this.copied);
    this.counts.editsWithin += disturbance.met.length;
    if (disturbance.isFaultMet) this.counts.faults += 1;
    const broken = this.hostTroubles();
    const isDisturbed = disturbance.met.length > 0;
    const told = said(outcome);
    this.counts.said[told] += 1;
    if (outcome.kind === 'failed') broken.push(...untold(outcome.failure));
    if (told === 'asBefore' || step.press === 'undo') this.adoptOwnDates(never);
    if (told === 'half' && !isDisturbed && !disturbance.isFaultMet)
      broken.push(`said: half, though nothing came between: ${JSON.stringify(outcome)}`);
    const comparing = {
      today: this.today,
      isDisturbed,
      besides: [] as readonly string[],
      ...(isDisturbed ? { namesMayReturn: this.lostNames } : {}),
      touchedSince: deedsBefore + 1,
    };
    if (told === 'asBefore') {
      this.counts.checks += 1;
      carryStrays(this.pair, never);
      const found = this.mayBePartly(step, recordBefore)
        ? this.partlyUndone(never, comparing)
        : differencesFrom(never.here.book, this.workbook, comparing);
      broken.push(...found.map((line) => `as before: ${kindOf(outcome)}: ${line}`));
    }
    if (told === 'done')
      broken.push(...this.afterDone(step, outcome, never, disturbance, sheetId, deedsBefore + 1));
    // It is said where Excel does not let anybody look, too: then the run before is still the one to be undone.
    const isUntouched =
      told === 'half' && differencesFrom(never.here.book, this.workbook, comparing).length === 0;
    if (isUntouched) this.report = undefined;
    else if (told === 'half') this.afterHalf(step, shown);
    const isRecorded = recordBefore !== recordsOf(this.workbook);
    if (isRecorded && told !== 'asBefore' && !(step.press === 'undo' && told === 'done'))
      this.undone =
        told === 'done'
          ? {
              ...never,
              ...sheetsOf(this.workbook),
              since: deedsBefore + 1,
              atTheRun: structuredClone(never.here.book),
            }
          : undefined;
    broken.push(...harmTo(this.pair.twin.book, this.workbook).map((line) => `harm: ${line}`));
    this.counts.checks += 1;
    const isProtected = never.here.book.sheets.find(({ id }) => id === sheetId)?.isProtected === true;
    if (
      wasProtected &&
      isProtected &&
      ['recompute', 'ribbon', 'clear', 'accept', 'acceptAll'].includes(step.press)
    ) {
      const only = (book: HostWorkbook): HostWorkbook => ({
        ...book,
        sheets: book.sheets.filter(({ id }) => id === sheetId),
        settings: new Map(),
      });
      broken.push(
        ...differencesFrom(only(never.here.book), only(this.workbook), comparing).map(
          (line) => `protected sheet: ${line}`,
        ),
      );
    }
    broken.push(...beyondBounds(this.workbook));
    adoptFormatsOfBlanks(this.pair);
    if (broken.length === 0 && told === 'done')
      broken.push(...(await this.afterRun(step, outcome, disturbance)));
    return broken;
  }

  /** What was put back may have Excel's default for the machine's own short date. */
  private adoptOwnDates(never: Pair): void {
    if (this.excel.host.options.takesShortDateForDefault !== true) return;
    const undone = this.undone === undefined ? [] : [this.undone.here.book, this.undone.twin.book];
    adoptOwnDates(this.workbook, [never.here.book, never.twin.book, this.pair.twin.book, ...undone]);
  }

  /** An undo over several sheets stops at one that has changed, and says so; those before it are undone. */
  private mayBePartly({ press }: PressStep, recordBefore: string): boolean {
    return press === 'undo' && recordBefore.includes('"records"');
  }

  /** Each sheet is as it was, or as if the run had never been there. */
  private partlyUndone(never: Pair, comparing: Comparing): readonly string[] {
    const undone = this.undone && { ...this.undone, ...copyOf(this.undone) };
    if (undone !== undefined) carryStrays(this.pair, undone);
    return this.workbook.sheets.flatMap(({ id }) => {
      const differing = (book: HostWorkbook, since: number): readonly string[] =>
        differencesFrom(onlyMarked(book, id), onlyMarked(this.workbook, id), {
          ...comparing,
          isDisturbed: true,
          namesMayReturn: this.lostNames,
          touchedSince: since,
        });
      const found = differing(never.here.book, comparing.touchedSince ?? Infinity);
      if (found.length === 0 || undone === undefined || !undone.sheetIds.includes(id)) return found;
      return differing(undone.here.book, undone.since).length === 0 ? [] : found;
    });
  }

  /** What must be so once a press is said to have been done. */
  private afterDone(
    step: PressStep,
    outcome: Outcome<unknown>,
    never: Pair,
    disturbance: Disturbance,
    sheetId: string,
    touchedSince: number,
  ): readonly string[] {
    const isDisturbed = disturbance.met.length > 0;
    // What is nobody's is so in the workbook in which this was never pressed, which is still needed as it is.
    const like = isDisturbed ? copyOf(never) : never;
    if (isDisturbed) carryStrays(this.pair, like);
    const compare = (what: string, wanted: HostWorkbook, besides: readonly string[]): readonly string[] => {
      this.counts.checks += 1;
      return differencesFrom(wanted, this.workbook, {
        today: this.today,
        isDisturbed,
        besides,
        touchedSince,
      }).map((line) => `${what}: ${line}`);
    };
    switch (step.press) {
      case 'read':
        this.report = (outcome as Done<SheetReport>).value;
        return compare('reading writes', like.here.book, []);
      case 'glance':
        return compare('a glance writes', like.here.book, []);
      case 'settings':
        return compare('settings write', like.here.book, ['tienDo.settings']);
      case 'setAside':
      case 'takeBack':
        return compare('setting aside writes', like.here.book, ['tienDo.setAside']);
      case 'recompute':
      case 'ribbon': {
        const report = (outcome as Done<SheetReport>).value;
        this.report = report;
        if (report.heldBack !== undefined) return compare('held back', like.here.book, []);
        const isUndisturbed = !isDisturbed && !disturbance.isFaultMet;
        return [
          ...otherMarks(like.here.book, this.workbook, report.sheetId),
          ...(isUndisturbed ? seenNames(this.workbook, report.sheetId) : []),
        ];
      }
      case 'recomputeAll':
        return (outcome as Done<WorkbookReport>).value.sheets.flatMap((each) => {
          if (each.kind === 'done') {
            if (each.report.sheetId === sheetId) this.report = each.report;
            return [];
          }
          return said({ kind: 'failed', failure: each.failure }) === 'half'
            ? untold(each.failure)
            : [
                ...untold(each.failure),
                ...sameSheet(like.here.book, this.workbook, each.sheetId, {
                  today: this.today,
                  isDisturbed,
                  besides: [],
                  touchedSince,
                  ...(isDisturbed ? { namesMayReturn: this.lostNames } : {}),
                }).map((line) => `left alone: ${each.failure.kind}: ${line}`),
              ];
        });
      case 'clear': {
        this.report = undefined;
        const { removed } = (outcome as Done<{ removed: number }>).value;
        return compare('clear', withoutHighlights(like.here.book, sheetId), removed > 0 ? RECORDS : []);
      }
      case 'accept':
      case 'acceptAll': {
        const { addresses } = (outcome as Done<{ addresses: readonly string[] }>).value;
        const proposed = chosenIn(this.report, step);
        const id = this.report?.sheetId ?? '';
        const wanted = { here: worldOf(structuredClone(like.here.book)), twin: this.pair.twin };
        const broken = adoptAccepted(wanted.here.book, this.workbook, id, proposed, addresses);
        adoptAccepted(this.pair.twin.book, this.workbook, id, proposed, addresses);
        this.report = undefined;
        // What people do once it is written may hide it, or put something else there.
        const unseen = disturbance.isTooLate ? [] : broken;
        return [...unseen, ...compare('accept', wanted.here.book, RECORDS)];
      }
      case 'sample':
      case 'catalogue': {
        const broken = adoptSheets(this.pair.twin.book, this.workbook);
        const wanted = structuredClone(like.here.book);
        adoptSheets(wanted, this.workbook);
        if (step.press === 'sample') {
          this.pair.twin.book.activeSheetId = this.workbook.activeSheetId;
          wanted.activeSheetId = this.workbook.activeSheetId;
          this.report = undefined;
        }
        return [...broken, ...compare(step.press, wanted, RECORDS)];
      }
      case 'undo': {
        const { gone } = (outcome as Done<RunsUndone>).value;
        if (gone.length === 0) return this.afterUndo(never.here.book);
        // The run knows these by names that lead to no sheet any more: which of the sheets they are, nobody can say.
        this.isOver = true;
        return this.partlyUndone(never, { today: this.today, isDisturbed, besides: [], touchedSince }).map(
          (line) => `undo but for ${gone.join()}: ${line}`,
        );
      }
    }
  }

  /** What undo brings back: the workbook in which the undone run never was, with everything that people did since. */
  private afterUndo(before: HostWorkbook): readonly string[] {
    const { undone } = this;
    this.undone = undefined;
    this.report = undefined;
    if (undone === undefined) {
      // A run that was half done is undone as far as it went.
      if (this.isHalf) {
        this.isOver = true;
        // It may be the adding of a sheet before it, where the run came to nothing.
        const broken = adoptSheets(this.pair.twin.book, this.workbook);
        this.pair.twin.book.activeSheetId = this.workbook.activeSheetId;
        return broken;
      }
      return ['undo: done, though there was nothing to undo'];
    }
    this.counts.undos += 1;
    const besides = [...RECORDS, SETTINGS, SET_ASIDE, PROGRESS_KEY];
    // A copy that people have made of a sheet since is theirs, with the marks that it has.
    const ids = new Set(undone.sheetIds);
    const wanted = onlySheets(undone.here.book, ids);
    const here = onlySheets(this.workbook, ids);
    carryStrays(this.pair, undone);
    adoptFormatsOfEmptied(wanted, here, before);
    // Where the user looks is nothing that a run has done.
    wanted.activeSheetId = here.activeSheetId;
    const comparing = {
      today: this.today,
      isDisturbed: true,
      besides,
      namesMayReturn: this.lostNames,
      touchedSince: undone.since,
      before: { book: undone.atTheRun, idOf: (id: string) => undone.former.get(id)?.id ?? id },
    };
    const broken = [
      ...differencesFrom(wanted, here, comparing),
      ...keptSettings(before, this.workbook),
      ...keptDays(before, undone.here.book, this.workbook, undone.former),
    ].map((line) => `undo: ${line}`);
    const { twin } = undone;
    twin.book.activeSheetId = here.activeSheetId;
    const current = this.pair.twin.book;
    twin.book.sheets = twin.book.sheets.map((sheet) => {
      const copied = ids.has(sheet.id) ? undefined : current.sheets.find(({ id }) => id === sheet.id);
      return copied === undefined ? sheet : withStylesOf(structuredClone(copied), current, twin.book);
    });
    this.pair = { here: this.pair.here, twin };
    return broken;
  }

  private afterHalf(step: PressStep, shown: SheetReport | undefined): void {
    this.isHalf = true;
    this.report = undefined;
    this.undone = undefined;
    // Whether the accepted text or the added sheet is there is for the user to see.
    if (['accept', 'acceptAll', 'sample', 'catalogue', 'undo'].includes(step.press)) this.isOver = true;
    if (step.press === 'accept' || step.press === 'acceptAll') {
      const proposed = chosenIn(shown, step);
      const addresses = proposed.map((finding) => formatAddress(finding));
      adoptAccepted(this.pair.twin.book, this.workbook, shown?.sheetId ?? '', proposed, addresses);
    }
    if (['sample', 'catalogue', 'undo'].includes(step.press)) adoptSheets(this.pair.twin.book, this.workbook);
  }

  /** After a run: a second one derives nothing, what is reported is alight and written. */
  private async afterRun(
    step: PressStep,
    outcome: Outcome<unknown>,
    { isTooLate }: Disturbance,
  ): Promise<readonly string[]> {
    if (step.press !== 'recompute' && step.press !== 'ribbon') return [];
    const report = (outcome as Done<SheetReport>).value;
    if (report.heldBack !== undefined) return [];
    if (this.workbook.activeSheetId !== report.sheetId) return [];
    // Somebody has protected it in that moment, while nothing had to be written.
    if (this.workbook.sheets.some(({ id, isProtected }) => id === report.sheetId && isProtected)) return [];
    // What came after its last look a run cannot know of: the next one does.
    if (isTooLate) return this.rightAtTheNext();
    const broken = [...reportedTruly(report, this.workbook, this.today, this.counts)];
    const before = structuredClone(this.workbook);
    const tripsBefore = this.excel.host.roundTrips;
    const again = await recompute({ today: this.today });
    this.counts.secondRuns += 1;
    const needed = this.excel.host.roundTrips - tripsBefore;
    if (again.kind === 'failed') broken.push(`second run: ${JSON.stringify(again.failure)}`);
    const hasFormulas = ourNames(this.workbook, report.sheetId).some(({ kind }) => kind === 'formula');
    const hides = seenNames(before, report.sheetId).length > 0;
    const more = Number(hasFormulas) + Number(report.catalogue?.kind === 'sheet') + Number(hides);
    if (needed > IDLE_TRIPS + more) broken.push(`second run: ${needed} round trips`);
    broken.push(
      ...differencesFrom(before, this.workbook, { today: this.today, isDisturbed: false, besides: [] }).map(
        (line) => `second run: ${line}`,
      ),
    );
    if (broken.length === 0 && this.counts.secondRuns % FRESH_RUNS === 0)
      broken.push(...(await this.likeFirstRun(report)));
    return broken;
  }

  /** In a copy of the workbook: the next run says what stands there, and one more derives nothing. */
  private async rightAtTheNext(): Promise<readonly string[]> {
    const copy = structuredClone(this.workbook);
    return this.inAnotherExcel(copy, async () => {
      const next = await recompute({ today: this.today });
      if (next.kind === 'failed' || next.value.heldBack !== undefined) return [];
      const broken = [...reportedTruly(next.value, copy, this.today, this.counts)];
      const before = structuredClone(copy);
      await recompute({ today: this.today });
      this.counts.secondRuns += 1;
      const comparing = { today: this.today, isDisturbed: false, besides: [] };
      return [...broken, ...differencesFrom(before, copy, comparing).map((line) => `next run: ${line}`)];
    });
  }

  private async inAnotherExcel<T>(workbook: HostWorkbook, work: () => Promise<T>): Promise<T> {
    this.stopPlaying();
    const excel = await openExcel(workbook, optionsOf(this.profile));
    const uninstall = excel.installGlobals();
    const restore = withoutPauses();
    try {
      return await work();
    } finally {
      restore();
      uninstall();
      excel.dispose();
      this.install();
    }
  }

  /** The same sheet without our marks, computed for the first time, comes to the same. */
  private async likeFirstRun(report: SheetReport): Promise<readonly string[]> {
    this.counts.freshRuns += 1;
    const fresh = withoutOurs(this.workbook);
    for (const key of [SETTINGS, SET_ASIDE]) {
      const setting = this.workbook.settings.get(key);
      if (setting !== undefined) fresh.settings.set(key, structuredClone(setting));
    }
    const outcome = await this.inAnotherExcel(fresh, () => recompute({ today: this.today }));
    if (outcome.kind === 'failed') return [`first run: ${JSON.stringify(outcome.failure)}`];
    const counts = (each: SheetReport): string =>
      JSON.stringify(
        reviewsOf(each).map(({ completion: { done, total, overdue } }) => [done, total, overdue]),
      );
    const broken =
      counts(report) === counts(outcome.value)
        ? []
        : [`first run: counts ${counts(outcome.value)}, here ${counts(report)}`];
    const lit = (book: HostWorkbook): readonly string[] =>
      litCells(
        book,
        book.sheets.find(({ id }) => id === report.sheetId)!,
        this.today,
      );
    const [here, there] = [lit(this.workbook), lit(fresh)];
    return [
      ...broken,
      ...here.filter((cell) => !there.includes(cell)).map((cell) => `first run: only here alight: ${cell}`),
      ...there.filter((cell) => !here.includes(cell)).map((cell) => `first run: not alight here: ${cell}`),
    ];
  }

  private hostTroubles(): string[] {
    const { unsupported } = this.excel.host;
    return [
      ...unsupported.map((member) => `host: ${member} is not played`),
      ...this.excel.uncaughtErrors.map((error) => `exception: ${String(error)}`),
    ];
  }
}

/** The workbook in which the last run never was. */
interface Undone extends Pair {
  /** The sheets that there were after the run. */
  readonly sheetIds: readonly string[];
  /** What they were known by then, by the ids that they have now. */
  readonly former: ReadonlyMap<string, FormerSheet>;
  /** What people did from then on they did after it. */
  readonly since: number;
  /** The workbook as it was when the run came, whatever people do to it since. */
  readonly atTheRun: HostWorkbook;
}

function sheetsOf({ sheets }: HostWorkbook): Pick<Undone, 'sheetIds' | 'former'> {
  return {
    sheetIds: sheets.map(({ id }) => id),
    former: new Map(sheets.map(({ id, name }) => [id, { id, name }])),
  };
}

/** The same, once sheets have got other ids. */
function renumbered(undone: Undone, ids: ReadonlyMap<string, string>): Undone {
  const idNow = (id: string): string => ids.get(id) ?? id;
  return {
    ...undone,
    sheetIds: undone.sheetIds.map(idNow),
    former: new Map([...undone.former].map(([id, then]) => [idNow(id), then])),
  };
}

interface Done<T> {
  readonly kind: 'done';
  readonly value: T;
}

function optionsOf(profile: Sequence['profile']) {
  return { profile: profile ?? ('documented' as const), evaluate: evaluateInHost };
}

function isCompared({ catalogue }: SheetReport): boolean {
  return catalogue !== undefined && 'entries' in catalogue;
}

/** One that was put back may tell the same in another order. */
function recordsOf(workbook: HostWorkbook): string {
  return JSON.stringify(
    RECORDS.map((key) => workbook.settings.get(key)),
    (_key, value: unknown) =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}

function untold(failure: Parameters<typeof sentenceOf>[0]): readonly string[] {
  const sentence = sentenceOf(failure);
  if (sentence === undefined) return [`untold: ${JSON.stringify(failure)}`];
  return /\s{2}|undefined|“”/.test(sentence) ? [`untold: "${sentence}"`] : [];
}

function kindOf(outcome: Outcome<unknown>): string {
  if (outcome.kind === 'done') return 'done';
  const { failure } = outcome;
  return failure.kind === 'excelFailed' ? `excelFailed ${failure.code}` : failure.kind;
}
