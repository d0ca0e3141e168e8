import { compareDates } from '../../../domain/calendar/calendar-date';
import { type Forecast, forecast } from '../../../domain/progress/forecast';
import { plannedDays } from '../../../domain/progress/planned-days';
import type { ProgressDay } from '../../../domain/progress/progress-day';
import { daysOfPlan, type ProgressWeek, progressWeeks } from '../../../domain/progress/progress-weeks';
import type { SheetReport } from '../../../excel/office/outcome';

/** What is told of a sheet's progress over the year of its plan, all its appendices together. */
export interface ProgressFacts {
  readonly year: number;
  readonly appendices: number;
  readonly weeks: readonly ProgressWeek[];
  /** The latest recorded day and how many items had come due by it; undefined where none is recorded. */
  readonly latest?: ProgressDay & { readonly planned: number };
  /** Items that the plan gives no day. */
  readonly without: number;
  readonly forecast: Forecast;
}

export function progressFacts({ reviews, progress = [] }: SheetReport): ProgressFacts {
  const [review] = reviews;
  const { asOf } = review.options;
  const year = review.appendix.planYear ?? asOf.year;
  const { days: planned, without } = plannedDays(reviews);
  // A day after this one was recorded by a machine whose clock ran ahead.
  const days = daysOfPlan(year, progress).filter(({ day }) => compareDates(day, asOf) <= 0);
  const latest = days.at(-1);
  return {
    year,
    appendices: reviews.length,
    weeks: progressWeeks(year, planned, days),
    ...(latest === undefined
      ? {}
      : {
          latest: {
            ...latest,
            planned: planned.filter((day) => compareDates(day, latest.day) <= 0).length,
          },
        }),
    without,
    forecast: forecast(year, days, asOf),
  };
}
