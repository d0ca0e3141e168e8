import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';

/** The day of this machine's calendar: what TODAY() says in its Excel. The only place here that reads the clock. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
