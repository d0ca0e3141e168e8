import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { OfficeFacts } from '../domain/reports/office-facts';
import type { PeriodReport } from '../domain/reports/report-on';
import type { AppendixReview, ReviewedItem } from '../domain/review/appendix-review';
import type { Run } from './text-document';

/** `short`: one or two paragraphs and the table of results. `full`: the chapters of a report on administrative reform. */
export type DocumentForm = 'short' | 'full';

/** `draft`: for whoever signs, with our notes in a last column. `issued`: without any. */
export type DocumentCopy = 'draft' | 'issued';

/** What the office wrote to explain an overdue item. */
export interface Explanation {
  readonly cause?: string;
  readonly remedy?: string;
  readonly newDeadline?: string;
}

export interface PeriodDocumentRequest {
  readonly form: DocumentForm;
  readonly copy: DocumentCopy;
  readonly office: OfficeFacts;
  /** The day until which the report is to be sent: its year is the paper's. */
  readonly sendBy: CalendarDate;
  readonly explanationOf?: (item: ReviewedItem) => Explanation | undefined;
}

/** What the parts of the paper are made from. */
export interface PeriodPaper {
  readonly report: PeriodReport;
  readonly reviews: readonly AppendixReview[];
  readonly request: PeriodDocumentRequest;
  /** The commune that reports; a blank where neither the settings nor the sheet say it. */
  readonly unit: Run;
  /** "Kết quả thực hiện nhiệm vụ cải cách hành chính quý III năm 2024". */
  readonly subject: string;
}
