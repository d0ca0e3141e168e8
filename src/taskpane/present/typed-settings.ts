import { calendarDate, daysInMonth } from '../../domain/calendar/calendar-date';
import { formatIsoDate } from '../../domain/calendar/iso-date';
import type { Settings } from '../../excel/stored/settings-schema';
import type { TypedSetting, WhyWrong } from '../state/wrong-setting';

/** The settings with one field as typed, or why the text cannot be used. */
export type Typed =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'wrong'; readonly why: WhyWrong };

/** 30/6/2024, 30.6.2024, 30-6-2024, and the same without a year. */
const DAY = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/;

/** Blank means "not set". A day without a year is one of the year given. */
export function withTypedSetting(
  settings: Settings,
  name: TypedSetting,
  text: string,
  yearMeant: number,
): Typed {
  const typed = text.trim();
  const unreadable: Typed = { kind: 'wrong', why: { kind: 'unreadable', typed } };
  switch (name) {
    case 'asOf': {
      const { asOf: _old, ...rest } = settings;
      return typed === '' ? { kind: 'settings', settings: rest } : withDay(rest, typed, yearMeant);
    }
    case 'planYear': {
      const { planYear: _old, ...rest } = settings;
      if (typed === '') return { kind: 'settings', settings: rest };
      const year = wholeNumber(typed, 1990, 2100);
      return year === undefined ? unreadable : { kind: 'settings', settings: { ...rest, planYear: year } };
    }
    case 'dueSoonDays': {
      const days = wholeNumber(typed, 0, 366);
      return days === undefined
        ? unreadable
        : { kind: 'settings', settings: { ...settings, dueSoonDays: days } };
    }
  }
}

function withDay(rest: Omit<Settings, 'asOf'>, typed: string, yearMeant: number): Typed {
  const match = DAY.exec(typed);
  if (match === null) return { kind: 'wrong', why: { kind: 'unreadable', typed } };
  const [day = 0, month = 0] = match.slice(1, 3).map(Number);
  const year = match[3] === undefined ? yearMeant : Number(match[3]);
  if (month < 1 || month > 12) return { kind: 'wrong', why: { kind: 'noSuchMonth', month } };
  const date = calendarDate(year, month, day);
  return date === undefined
    ? { kind: 'wrong', why: { kind: 'noSuchDay', day, month, lastDay: daysInMonth(year, month) } }
    : { kind: 'settings', settings: { ...rest, asOf: formatIsoDate(date) } };
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
