import type { Bound, ClockTime } from './bound';
import type { InvalidReason, VaguePart } from './deadline';
import type { RecurrenceRule } from './recurrence';

/** A year as written: a number, or so many years after the plan's ("năm sau" is 1, "năm nay" 0). */
export type WrittenYear =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'relative'; readonly offset: number };

/** What makes a reading doubtful; each becomes a finding once the days are known. */
export type Doubt =
  | { readonly kind: 'vague' }
  | { readonly kind: 'beforePeriod' }
  | { readonly kind: 'contradictoryBounds' }
  | { readonly kind: 'twoReadings'; readonly other: string }
  | { readonly kind: 'unreadWords'; readonly words: string }
  | { readonly kind: 'ongoingWithPeriod' }
  | { readonly kind: 'severalRhythms' }
  | { readonly kind: 'openDays' }
  | { readonly kind: 'whichPeriod' }
  | { readonly kind: 'relativeWeek' }
  | { readonly kind: 'noEnd' }
  | { readonly kind: 'yearAssumed'; readonly year: number }
  | { readonly kind: 'outOfOrder' }
  | { readonly kind: 'weekday'; readonly written: number; readonly actual: number }
  | { readonly kind: 'dayNotEveryMonth'; readonly day: number }
  | { readonly kind: 'countedDays'; readonly days: number }
  | { readonly kind: 'durationDisagrees'; readonly written: number; readonly actual: number }
  | { readonly kind: 'lookAlikes'; readonly read: string }
  | { readonly kind: 'documentDate' }
  | { readonly kind: 'workingDays' }
  | { readonly kind: 'narrowedPeriod' }
  /** "dự kiến": the day is not settled yet. */
  | { readonly kind: 'tentative' };

interface PointExtras {
  readonly year?: WrittenYear;
  readonly vague?: VaguePart;
  readonly doubts?: readonly Doubt[];
}

/** A day or a period with whatever of it was written; what is missing flows in from its neighbours or the plan. */
export type WrittenPoint = PointExtras &
  (
    | {
        readonly shape: 'day';
        /** "last" is the last day of the month: "cuối tháng 6". */
        readonly day: number;
        readonly month?: number;
        readonly weekday?: number;
        readonly time?: ClockTime;
      }
    /** `toDay`: only a part of the month counts, up to that day ("đầu tháng 6", "tuần 1 tháng 6"). */
    | { readonly shape: 'month'; readonly month: number; readonly toDay?: number }
    | { readonly shape: 'quarter'; readonly quarter: number; readonly written?: string }
    | { readonly shape: 'months'; readonly first: number; readonly last: number }
    | { readonly shape: 'year' }
    | { readonly shape: 'years'; readonly first: number; readonly last: number }
  );

interface DatedExtras {
  readonly share?: number;
  readonly doubts?: readonly Doubt[];
}

export type PointReading = DatedExtras & {
  readonly kind: 'point';
  readonly point: WrittenPoint;
  readonly bound?: Bound;
};

export type RangeReading = DatedExtras & {
  readonly kind: 'range';
  readonly start: WrittenPoint;
  readonly end: WrittenPoint;
  readonly endBound?: Bound;
  /** "60 ngày, từ … đến …": to be compared with the days counted. */
  readonly writtenDays?: number;
};

export type DatedReading = PointReading | RangeReading;

interface ReadingExtras {
  readonly doubts?: readonly Doubt[];
}

/** What the notations make of a text, before the years are filled in and the days are checked. */
export type Reading =
  | (DatedReading & { readonly also?: 'ongoing' | 'conditional' | 'recurring' })
  | (ReadingExtras & { readonly kind: 'list'; readonly parts: readonly DatedReading[] })
  | (ReadingExtras & {
      readonly kind: 'recurring';
      readonly rules: readonly RecurrenceRule[];
      readonly within?: DatedReading;
    })
  | (ReadingExtras & { readonly kind: 'ongoing'; readonly from?: WrittenPoint })
  | (ReadingExtras & { readonly kind: 'conditional'; readonly trigger: string; readonly from?: WrittenPoint })
  /** So many days from a day: "trong vòng 15 ngày kể từ ngày 01/6/2024". */
  | (ReadingExtras & { readonly kind: 'counted'; readonly days: number; readonly from: WrittenPoint })
  | (ReadingExtras & { readonly kind: 'invalid'; readonly reason: InvalidReason });

/** The same reading with further doubts. */
export function withDoubts<R extends { readonly doubts?: readonly Doubt[] }>(
  reading: R,
  ...doubts: readonly Doubt[]
): R {
  return doubts.length === 0 ? reading : { ...reading, doubts: [...(reading.doubts ?? []), ...doubts] };
}
