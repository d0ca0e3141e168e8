import { type CalendarDate, calendarDate } from '../../src/domain/calendar/calendar-date';
import { formatDate } from '../../src/messages/format';

/** "15/10/2024", in either language: day before month is how the sheets of the users are written. */
export function writtenDate(date: CalendarDate): string {
  return formatDate(date, 'vi');
}

/** Reads "15/10/2024", "15-10-2024" or "15.10.2024"; undefined for anything else and for a day that never was. */
export function readWrittenDate(text: string): CalendarDate | undefined {
  const match = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(text);
  return match ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}
