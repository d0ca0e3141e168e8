import { formatIsoDate } from '../../domain/calendar/iso-date';
import type { Settings } from '../../excel/stored/settings-schema';
import type { TypedSetting, WhyWrong } from '../state/wrong-setting';
import { withOffice } from './office-facts';
import { typedDay } from './typed-day';

/** The settings with one field as typed, or why the text cannot be used. */
export type Typed =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'wrong'; readonly why: WhyWrong };

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
    case 'sendByDays': {
      if (typed === '') return { kind: 'settings', settings: withOffice(settings, name, undefined) };
      const days = wholeNumber(typed, 0, 60);
      return days === undefined
        ? unreadable
        : { kind: 'settings', settings: withOffice(settings, name, days) };
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
  const read = typedDay(typed, yearMeant);
  return read.kind === 'wrong'
    ? read
    : { kind: 'settings', settings: { ...rest, asOf: formatIsoDate(read.day) } };
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
