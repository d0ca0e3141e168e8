import { type CalendarDate, calendarDate } from './calendar-date';

/** "2024-06-30". */
export function formatIsoDate({ year, month, day }: CalendarDate): string {
  const years = year < 1000 ? String(year).padStart(4, '0') : year;
  return `${years}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The day that "YYYY-MM-DD" names, or undefined where the text has another form or no such day exists. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** "05/06/2024", as the findings and proposals of deadlines write a day. */
export function formatDay(date: CalendarDate): string {
  return `${String(date.day).padStart(2, '0')}/${String(date.month).padStart(2, '0')}/${String(date.year)}`;
}
