/** What one run of the add-in cost: batches sent to Excel, and their JSON in bytes. */
export interface RunFigures {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Batches further apart than this belong to different runs. */
const QUIET_MS = 700;

/** Adds up the batches that follow each other closely. */
export class RunMeter {
  private figures: RunFigures | undefined;
  private last = -Infinity;

  constructor(private readonly now: () => number) {}

  /** Begins a new run whatever came before: a button was pressed. */
  begin(): void {
    this.last = -Infinity;
  }

  add(requestBytes: number, responseBytes: number): RunFigures {
    const isSame = this.figures !== undefined && this.now() - this.last < QUIET_MS;
    const so = isSame && this.figures ? this.figures : { roundTrips: 0, requestBytes: 0, responseBytes: 0 };
    this.last = this.now();
    this.figures = {
      roundTrips: so.roundTrips + 1,
      requestBytes: so.requestBytes + requestBytes,
      responseBytes: so.responseBytes + responseBytes,
    };
    return this.figures;
  }
}

/** "950 B", "12,3 KB" with the decimal sign of the language. */
export function formatBytes(bytes: number, locale: 'vi' | 'en'): string {
  if (bytes < 1000) return `${bytes} B`;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1000)} KB`;
}
