import { compareDates, dayNumber, weekStart } from '../calendar/calendar-date';
import { isSameDay, type ProgressDay } from './progress-day';

/** A year of weeks and the last working days of it. */
export const MOST_DAYS = 60;

/**
 * The days in order with one more; the same day again replaces what it said before. The very same list where that changes nothing.
 * Beyond {@link MOST_DAYS} the oldest week that still has several days keeps its later ones; once every week has
 * one day only, the oldest goes.
 */
export function rememberDay(days: readonly ProgressDay[], added: ProgressDay): readonly ProgressDay[] {
  const known = days.find(({ day }) => compareDates(day, added.day) === 0);
  if (known !== undefined && isSameDay(known, added)) return days;
  const all = [...days.filter((day) => day !== known), added].sort((a, b) => compareDates(a.day, b.day));
  while (all.length > MOST_DAYS) all.splice(leastMissed(all), 1);
  return all;
}

function leastMissed(days: readonly ProgressDay[]): number {
  const weeks = days.map(({ day }) => dayNumber(weekStart(day)));
  const crowded = weeks.findIndex((week, index) => week === weeks[index + 1]);
  return Math.max(crowded, 0);
}
