import { addDays, isoWeekday, type CalendarDate } from '../calendar/calendar-date';

/** The Monday of the day's week. */
export function weekStart(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - isoWeekday(day));
}
