import { type CalendarDate, compareDates } from '../calendar/calendar-date';
import type { AppendixReview } from '../review/appendix-review';
import { isCounted } from '../review/completion';

export interface PlannedDays {
  /** In order, the day by which each item should be done: the last one where it has several. */
  readonly days: readonly CalendarDate[];
  /** Items without such a day: ongoing, conditional, unreadable. */
  readonly without: number;
}

/** The plan's own days, of all appendices together. Items that do not count towards the total are left out. */
export function plannedDays(reviews: readonly AppendixReview[]): PlannedDays {
  const lastDays = reviews.flatMap(({ items, options }) =>
    items.filter((item) => isCounted(item, options)).map((item) => item.lastDays.at(-1)),
  );
  const days = lastDays.filter((day) => day !== undefined).sort(compareDates);
  return { days, without: lastDays.length - days.length };
}
