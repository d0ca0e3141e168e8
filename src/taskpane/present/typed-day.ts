import { type CalendarDate, calendarDate, daysInMonth } from '../../domain/calendar/calendar-date';
import type { WhyWrong } from '../state/wrong-setting';

/** 30/6/2024, 30.6.2024, 30-6-2024, and the same without a year. */
const DAY = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/;

export type TypedDay =
  { readonly kind: 'day'; readonly day: CalendarDate } | { readonly kind: 'wrong'; readonly why: WhyWrong };

/** Reads a day as users type it. One without a year is of the year given. */
export function typedDay(text: string, yearMeant: number): TypedDay {
  const typed = text.trim();
  const match = DAY.exec(typed);
  if (match === null) return { kind: 'wrong', why: { kind: 'unreadable', typed } };
  const [day = 0, month = 0] = match.slice(1, 3).map(Number);
  const year = match[3] === undefined ? yearMeant : Number(match[3]);
  if (month < 1 || month > 12) return { kind: 'wrong', why: { kind: 'noSuchMonth', month } };
  const date = calendarDate(year, month, day);
  return date === undefined
    ? { kind: 'wrong', why: { kind: 'noSuchDay', day, month, lastDay: daysInMonth(year, month) } }
    : { kind: 'day', day: date };
}
