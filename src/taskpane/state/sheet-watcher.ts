import { formatAddress, parseArea } from '../../domain/a1-notation';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { SheetEvent } from '../../excel/actions/watch-sheets';
import type { Failure, SheetReport } from '../../excel/office/outcome';
import type { ExcelGateway } from './excel-gateway';
import { SHEET_LOST } from './excel-queue';
import { type After, LiveRuns, QUIET_MILLISECONDS } from './live-runs';
import type { PaneController } from './pane-controller';
import type { Activity, Notice, PaneState } from './pane-state';

/** A larger sheet is read again only when the user asks. */
const MOST_ITEMS_READ_BY_ITSELF = 1_000;

/** Who comes back to the pane by pressing a button has pressed it by then. */
const PRESS_MILLISECONDS = 500;

/** Where these are done the sheet stands as the user wants it: what was edited before is not recomputed on top of it. */
const SETTLING: ReadonlySet<Activity | undefined> = new Set<Activity>([
  'recomputing',
  'recomputingAll',
  'undoing',
  'clearing',
  'removing',
  'accepting',
]);
/** What changes while one of these goes on is their own doing. */
const TAKING_BACK: ReadonlySet<Activity | undefined> = new Set<Activity>(['undoing', 'clearing']);

/**
 * Follows what happens in the workbook: reads the sheet that is shown, and reads it again, or recomputes it where the
 * user chose so, when edits have come to rest.
 */
export class SheetWatcher {
  private readonly live: LiveRuns;
  private stopWaiting: () => void = () => undefined;
  private stopLooking: () => void = () => undefined;
  private activity: Activity | undefined;

  constructor(
    private readonly pane: Pick<PaneController, 'state' | 'dispatch' | 'read' | 'quietly'>,
    excel: Pick<ExcelGateway, 'recompute'>,
    today: () => CalendarDate,
    private readonly after: After,
  ) {
    this.live = new LiveRuns(pane, excel, today, after);
  }

  /** Something happened in the workbook that we have not done. */
  hear(event: SheetEvent): void {
    if (event.kind === 'activated') return this.readAfter(0);
    const { sheet, settings, activity } = this.pane.state;
    const isCompared = sheet.kind === 'read' && catalogueSheet(sheet.report) === event.sheetId;
    const sheetId = isCompared ? sheet.report.sheetId : event.sheetId;
    this.pane.dispatch({ kind: 'sheetChanged', sheetId });
    if (sheet.kind === 'failed') {
      const { failure } = sheet;
      if (failure.kind === 'notAnAppendix' && failure.sheetId === event.sheetId)
        this.readAfter(QUIET_MILLISECONDS);
      return;
    }
    if (sheet.kind !== 'read' || sheet.report.sheetId !== sheetId) return;
    // A co-author's edit is shown but not answered by writing: their own Excel may be about to write the same.
    const isUsersEdit = !event.isRemote && (isCompared || !isOnOurRatios(event.address, sheet.report));
    if (settings.live && isUsersEdit && !TAKING_BACK.has(activity)) this.live.want(sheetId);
    else if (isReadByItself(sheet.report)) this.readAfter(QUIET_MILLISECONDS);
  }

  /** Another page of the add-in, that of the ribbon button, has run on this workbook. It has no words of its own. */
  ranElsewhere(failure: Failure | undefined): void {
    this.live.forget();
    this.pane.dispatch({ kind: 'ranUnasked' });
    if (failure !== undefined && !SHEET_LOST.has(failure.kind))
      this.pane.dispatch({ kind: 'noticed', notice: { kind: 'failed', failure } });
    this.readAfter(0);
  }

  /** The user has come back to the pane: it may say only now that nothing is written, not from an hour ago. */
  lookAgain(): void {
    const { sheet } = this.pane.state;
    if (sheet.kind !== 'read') return;
    const { written, highlights } = sheet.report;
    const saysUntouched = written.length === 0 && highlights.length === 0;
    if (saysUntouched && isReadByItself(sheet.report)) {
      this.stopLooking();
      this.stopLooking = this.after(PRESS_MILLISECONDS, () => void this.pane.read());
    }
  }

  /** The pane shows a new state. */
  see({ activity, settings, notice }: PaneState): void {
    const before = this.activity;
    this.activity = activity;
    if (!settings.live) this.live.forget();
    if (activity === before) return;
    // What the user has pressed reads the sheet itself.
    if (activity !== undefined) this.stopLooking();
    if (SETTLING.has(before) && hasSettledNothing(notice)) this.live.resume();
    if (SETTLING.has(activity)) this.live.hold();
  }

  private readAfter(milliseconds: number): void {
    this.stopWaiting();
    this.stopWaiting = this.after(milliseconds, () => void this.pane.read());
  }
}

/** The sheet is as it was before the button was pressed. Who stops a run wants none for now. */
function hasSettledNothing(notice: Notice | undefined): boolean {
  if (notice?.kind !== 'failed') return notice?.kind === 'nothingToUndo';
  switch (notice.failure.kind) {
    case 'excelFailed':
      return notice.failure.restored;
    case 'partlyDone':
    case 'userRulesChanged':
      return false;
    default:
      return true;
  }
}

/** The sheet whose codes the shown one is compared with: what is edited there may change what is said here. */
function catalogueSheet({ catalogue }: SheetReport): string | undefined {
  return catalogue?.kind === 'sheet' ? catalogue.sheetId : undefined;
}

function isReadByItself({ reviews }: SheetReport): boolean {
  return reviews.reduce((sum, { items }) => sum + items.length, 0) <= MOST_ITEMS_READ_BY_ITSELF;
}

/** Who changes nothing but our own numbers, or takes them back by Ctrl + Z, does not want them written anew at once. */
function isOnOurRatios(addresses: string, { written }: SheetReport): boolean {
  const ours = new Set(written.map(({ address }) => address));
  return addresses.split(',').every((address) => {
    const area = parseArea(address.trim());
    if (area === undefined || area.firstRow !== area.lastRow || area.firstColumn !== area.lastColumn)
      return false;
    return ours.has(formatAddress({ row: area.firstRow, column: area.firstColumn }));
  });
}
