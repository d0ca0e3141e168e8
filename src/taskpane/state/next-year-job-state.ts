import type { NextYearRead } from '../../excel/actions/make-next-year';

/** What the job "Năm sau" remembers. */
export interface NextYearJobState {
  /** As chosen; the year after the plan's where nothing was. */
  readonly year?: number;
  readonly read?: NextYearRead;
}
