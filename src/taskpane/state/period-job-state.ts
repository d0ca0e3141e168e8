import type { Explanations } from '../../domain/reports/explanations/explanations-of';
import type { ReportMode } from '../../domain/reports/report-on';
import type { PeriodCalendar, PeriodName } from '../../domain/reports/reporting-period';
import type { DocumentCopy, DocumentForm } from '../../word/period-paper';

/** What the user has chosen of a period's report; what is absent is as it is offered. */
export interface PeriodJobState {
  readonly period?: PeriodName;
  readonly calendar?: PeriodCalendar;
  readonly mode?: ReportMode;
  /** What kind of Word report. */
  readonly form?: DocumentForm;
  readonly copy?: DocumentCopy;
  /** What the office has typed to explain overdue items, as it was read last. */
  readonly explanations?: Explanations;
  /** Why the day that was typed last cannot be used, in words. */
  readonly wrongDay?: string;
}
