import { addDays, type CalendarDate, compareDates, weekStart } from '../calendar/calendar-date';
import type { ProgressDay } from './progress-day';

/** One week of a plan's year. */
export interface ProgressWeek {
  /** Its Monday; the first week may begin in the year before. */
  readonly monday: CalendarDate;
  /** How many items the plan wants done by its Sunday, those due before the year among them. */
  readonly planned: number;
  /** The latest day of the week on which the sheet was computed. */
  readonly recorded?: ProgressDay;
}

/** After the year's end a plan is still settled; what was computed later belongs to another plan. */
const SETTLED_BY = { month: 6, day: 30 } as const;

/**
 * The weeks of the plan's year, and those after it in which the sheet was still computed, until the middle of the
 * next year. `planned` are the due days in order, `days` the recorded ones.
 */
export function progressWeeks(
  year: number,
  planned: readonly CalendarDate[],
  days: readonly ProgressDay[],
): readonly ProgressWeek[] {
  const within = daysOfPlan(year, days);
  const yearEnd = { year, month: 12, day: 31 };
  const latest = within.at(-1)?.day ?? yearEnd;
  const end = compareDates(latest, yearEnd) > 0 ? latest : yearEnd;
  const weeks: ProgressWeek[] = [];
  for (
    let monday = weekStart({ year, month: 1, day: 1 });
    compareDates(monday, end) <= 0;
    monday = addDays(monday, 7)
  ) {
    const sunday = addDays(monday, 6);
    const recorded = within
      .filter(({ day }) => compareDates(day, monday) >= 0 && compareDates(day, sunday) <= 0)
      .at(-1);
    weeks.push({
      monday,
      planned: planned.filter((day) => compareDates(day, sunday) <= 0).length,
      ...(recorded === undefined ? {} : { recorded }),
    });
  }
  return weeks;
}

/** Of the recorded days, those that tell of the plan of this year, in order. */
export function daysOfPlan(year: number, days: readonly ProgressDay[]): readonly ProgressDay[] {
  const first = { year, month: 1, day: 1 };
  const last = { year: year + 1, ...SETTLED_BY };
  return days.filter(({ day }) => compareDates(day, first) >= 0 && compareDates(day, last) <= 0);
}
