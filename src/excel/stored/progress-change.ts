import type { RecordedDays, SheetHistory } from './progress-history';

/** What a run has to remember of its day. */
export interface ProgressChange {
  /** The sheet's days before the run, for its undoing. */
  readonly before: RecordedDays;
  readonly after: RecordedDays;
  /** What the workbook's setting then holds. */
  readonly sheets: readonly SheetHistory[];
}
