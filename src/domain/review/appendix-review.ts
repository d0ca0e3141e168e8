import type { CalendarDate } from '../calendar/calendar-date';
import type { PlanAppendix, PlanItem } from '../appendix/plan-appendix';
import type { Finding } from '../finding';
import type { ReviewOptions } from './review-options';

/** How an item stands at the as-of date. Days are whole days. */
export type Standing =
  | { readonly kind: 'done' }
  | { readonly kind: 'doneLate' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'overdue'; readonly lastDay: CalendarDate; readonly daysLate: number }
  | { readonly kind: 'dueSoon'; readonly lastDay: CalendarDate; readonly daysLeft: number }
  | { readonly kind: 'onTime'; readonly lastDay: CalendarDate; readonly daysLeft: number }
  /** No last day: ongoing, conditional, invalid or missing; `next` is the next occurrence of a recurring one. */
  | { readonly kind: 'noDate'; readonly next?: CalendarDate };

export interface ReviewedItem {
  readonly item: PlanItem;
  /** The code with its proposal applied, where there is one: what the row is about. */
  readonly code?: string;
  /** Every last day on time, in order. */
  readonly lastDays: readonly CalendarDate[];
  readonly standing: Standing;
}

/** Items done out of items in the plan. `total` leaves out not applicable items only where the user chose so. */
export interface CompletionCount {
  readonly done: number;
  readonly total: number;
  readonly overdue: number;
  readonly dueSoon: number;
}

export interface SectionCompletion extends CompletionCount {
  readonly row: number;
  readonly code?: string;
  readonly name: string;
}

export interface LeadCompletion extends CompletionCount {
  readonly name: string;
}

/** Everything the product says of one appendix at one day. */
export interface AppendixReview {
  readonly appendix: PlanAppendix;
  readonly options: ReviewOptions;
  readonly items: readonly ReviewedItem[];
  /** By row, then column; the reader's own findings included. */
  readonly findings: readonly Finding[];
  readonly completion: CompletionCount;
  readonly sections: readonly SectionCompletion[];
  readonly leads: readonly LeadCompletion[];
}
