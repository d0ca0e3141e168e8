/** What one run of the add-in cost: batches sent to Excel, and their JSON in bytes. */
export interface RunFigures {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Batches further apart than this belong to different runs: no answer of ours takes so long. */
const QUIET_MS = 5000;

/** Adds up the batches of one run: from a press of the user, or from an edit that makes the pane read again. */
export class RunMeter {
  private current: (RunFigures & { readonly hasWritten: boolean }) | undefined;
  private shown: (RunFigures & { readonly hasWritten: boolean }) | undefined;
  private last = -Infinity;

  constructor(private readonly now: () => number) {}

  /** A button was pressed, or another workbook was opened: what comes now is a run, and the one to show. */
  begin(): void {
    this.pause();
    this.shown = undefined;
  }

  /** Something else happened: what comes now is a run of its own. */
  pause(): void {
    this.last = -Infinity;
  }

  /**
   * Counts a batch and answers the run to show: the last one that wrote, else the last one. The pane reads by itself
   * when the user has edited; that must not hide what the button cost.
   */
  add(requestBytes: number, responseBytes: number, writes: boolean): RunFigures {
    const isSame = this.current !== undefined && this.now() - this.last < QUIET_MS;
    const before = isSame && this.current ? this.current : NOTHING;
    this.last = this.now();
    this.current = {
      roundTrips: before.roundTrips + 1,
      requestBytes: before.requestBytes + requestBytes,
      responseBytes: before.responseBytes + responseBytes,
      hasWritten: before.hasWritten || writes,
    };
    if (this.current.hasWritten || !this.shown?.hasWritten) this.shown = this.current;
    return this.shown;
  }
}

const NOTHING = { roundTrips: 0, requestBytes: 0, responseBytes: 0, hasWritten: false };

/** "950 B", "12,3 KB" with the decimal sign of the language. */
export function formatBytes(bytes: number, locale: 'vi' | 'en'): string {
  if (bytes < 1000) return `${bytes} B`;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1000)} KB`;
}
