import type { CalendarDate } from '../../domain/calendar/calendar-date';

/** The day on this machine's calendar. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
