import type { CalendarDate } from './domain/calendar/calendar-date';

/** The calendar day where the user sits. Nothing else in the product reads the clock. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
