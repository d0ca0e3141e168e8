import { type CalendarDate, compareDates } from '../calendar/calendar-date';

/** The first days of the calendars of programs: what they write where no day was given. */
const FIRST_DAYS: readonly CalendarDate[] = [
  { year: 1970, month: 1, day: 1 },
  { year: 1900, month: 1, day: 1 },
  { year: 1899, month: 12, day: 30 },
];

/** True for 01/01/1970 and its like: no day was meant. */
export function isEmptyDate(date: CalendarDate): boolean {
  return FIRST_DAYS.some((first) => compareDates(first, date) === 0);
}
