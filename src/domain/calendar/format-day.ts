import type { CalendarDate } from './calendar-date';

/** "05/06/2024", as the findings and proposals of deadlines write a day. */
export function formatDay(date: CalendarDate): string {
  return `${String(date.day).padStart(2, '0')}/${String(date.month).padStart(2, '0')}/${String(date.year)}`;
}
