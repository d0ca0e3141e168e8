import type { PlanAppendix, PlanItem } from '../appendix/plan-appendix';
import type { CalendarDate } from '../calendar/calendar-date';
import type { CriterionCode } from '../criteria/criterion-code';
import type { Finding } from '../finding';
import type { ReviewOptions } from './review-options';
import type { SetAsideFinding } from './set-aside-finding';

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

/** Points of the lowest rows that have both a maximum and a score: items, or the criteria and sections over them. */
export interface PointsCount {
  readonly rows: number;
  readonly max: number;
  /** Appraised where there is such a score, else self-scored, else last year's. */
  readonly achieved: number;
  readonly lost: number;
  /** Of the lost points, those of rows that are not done yet. */
  readonly toWin: number;
  /** Above or below the same rows' points of last year; undefined where the sheet does not have them. */
  readonly changeFromLastYear?: number;
}

export interface PointsReview extends PointsCount {
  readonly sections: readonly (PointsCount & { readonly row: number })[];
}

/** Everything the product says of one appendix at one day. */
export interface AppendixReview {
  readonly appendix: PlanAppendix;
  readonly options: ReviewOptions;
  readonly items: readonly ReviewedItem[];
  /** The code that each section, parent and item is about, by row, proposals applied. */
  readonly codes: ReadonlyMap<number, CriterionCode>;
  /** By row, then column; the reader's own findings included. */
  readonly findings: readonly Finding[];
  /** Those that the user has set aside; they are not among `findings`. Absent where there are none. */
  readonly setAside?: readonly SetAsideFinding[];
  readonly completion: CompletionCount;
  readonly sections: readonly SectionCompletion[];
  readonly leads: readonly LeadCompletion[];
  /** Undefined where the appendix has no points. */
  readonly points?: PointsReview;
}
