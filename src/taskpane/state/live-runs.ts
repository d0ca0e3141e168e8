import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Failure, Outcome, SheetReport } from '../../excel/office/outcome';
import type { ExcelGateway } from './excel-gateway';
import { askExcel, SHEET_LOST } from './excel-queue';
import type { PaneController } from './pane-controller';

/** Does something after so many milliseconds, unless the returned function is called before. */
export type After = (milliseconds: number, act: () => void) => () => void;

/** How long the user must have stopped editing. */
export const QUIET_MILLISECONDS = 1_500;
const LONGEST_PAUSE = 30_000;

/** What passes by itself: a cell is being edited, others keep changing the sheet. */
const PASSING: ReadonlySet<Failure['kind']> = new Set(['cellEditMode', 'sheetKeptChanging']);
/**
 * Recomputes edited sheets by itself: once the edits have come to rest, one run at a time, and one more after it for
 * whatever was edited meanwhile. What passes by itself is waited for without a word; of anything else the user is told
 * once, not at every edit.
 */
export class LiveRuns {
  private readonly wanted = new Set<string>();
  private held: readonly string[] = [];
  private stopWaiting: () => void = () => undefined;
  private pause = QUIET_MILLISECONDS;
  /** The failure that the user knows of. */
  private told: Failure | undefined;

  constructor(
    private readonly pane: Pick<PaneController, 'state' | 'dispatch' | 'read' | 'quietly'>,
    private readonly excel: Pick<ExcelGateway, 'recompute'>,
    private readonly today: () => CalendarDate,
    private readonly after: After,
  ) {}

  /** A sheet was edited. */
  want(sheetId: string): void {
    this.wanted.add(sheetId);
    this.pause = QUIET_MILLISECONDS;
    this.wait();
  }

  /** What was edited until now is not to be recomputed. */
  forget(): void {
    this.held = [];
    this.wanted.clear();
    this.stopWaiting();
  }

  /** What was edited until now is not to be recomputed unless it is resumed. */
  hold(): void {
    const waiting = [...this.wanted];
    this.forget();
    this.held = waiting;
  }

  resume(): void {
    const waiting = this.held;
    this.held = [];
    for (const sheetId of waiting) this.want(sheetId);
  }

  private wait(): void {
    this.stopWaiting();
    this.stopWaiting = this.after(this.pause, () => void this.run());
  }

  private run(): Promise<void> {
    return this.pane.quietly(async () => {
      // Asked for only now: the user may have undone something while this waited for its turn.
      const [sheetId] = this.wanted;
      if (sheetId === undefined) return;
      this.wanted.delete(sheetId);
      this.end(sheetId, await askExcel(() => this.excel.recompute({ today: this.today(), sheetId })));
      if (this.wanted.size > 0) this.wait();
    });
  }

  private end(sheetId: string, outcome: Outcome<SheetReport>): void {
    if (outcome.kind === 'done') this.succeed(outcome.value);
    else if (PASSING.has(outcome.failure.kind)) {
      this.wanted.add(sheetId);
      this.pause = Math.min(2 * this.pause, LONGEST_PAUSE);
    } else {
      if (!SHEET_LOST.has(outcome.failure.kind)) this.tell(outcome.failure);
      void this.pane.read();
    }
  }

  private succeed(report: SheetReport): void {
    const { state } = this.pane;
    if (state.notice?.kind === 'failed' && state.notice.failure === this.told)
      this.pane.dispatch({ kind: 'noticeClosed' });
    this.told = undefined;
    if (report.hasChanged === true) this.pane.dispatch({ kind: 'ranUnasked' });
    this.pause = QUIET_MILLISECONDS;
    const isShown = state.sheet.kind === 'read' && state.sheet.report.sheetId === report.sheetId;
    if (!isShown) return;
    this.pane.dispatch({ kind: 'sheetRead', report });
    if (this.wanted.has(report.sheetId))
      this.pane.dispatch({ kind: 'sheetChanged', sheetId: report.sheetId });
  }

  private tell(failure: Failure): void {
    if (JSON.stringify(failure) === JSON.stringify(this.told)) return;
    this.told = failure;
    this.pane.dispatch({ kind: 'noticed', notice: { kind: 'failed', failure } });
  }
}
