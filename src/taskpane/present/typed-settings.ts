import { calendarDate } from '../../domain/calendar/calendar-date';
import { formatIsoDate } from '../../domain/calendar/iso-date';
import type { Settings } from '../../excel/stored/settings-schema';
import type { TypedSetting } from '../state/pane-state';

/** The settings with one field as typed; undefined where the text cannot be understood. Blank means "not set". */
export function withTypedSetting(settings: Settings, name: TypedSetting, text: string): Settings | undefined {
  const typed = text.trim();
  switch (name) {
    case 'asOf': {
      const { asOf: _old, ...rest } = settings;
      if (typed === '') return rest;
      const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
      const date = match && calendarDate(Number(match[3]), Number(match[2]), Number(match[1]));
      return date ? { ...rest, asOf: formatIsoDate(date) } : undefined;
    }
    case 'planYear': {
      const { planYear: _old, ...rest } = settings;
      if (typed === '') return rest;
      const year = wholeNumber(typed, 1990, 2100);
      return year === undefined ? undefined : { ...rest, planYear: year };
    }
    case 'dueSoonDays': {
      const days = wholeNumber(typed, 0, 366);
      return days === undefined ? undefined : { ...settings, dueSoonDays: days };
    }
  }
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
