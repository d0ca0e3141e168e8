import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Language } from './language';

const LOCALE: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** A number with at most two decimals: "1.234,5" in Vietnamese, "1,234.5" in English. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 }).format(value);
}

/** The share of `done` in `total` with at most two decimals: "39,13%". Undefined where nothing is counted. */
export function formatShare(done: number, total: number, language: Language): string | undefined {
  if (total <= 0) return undefined;
  // Rounding must not say 100 % while something is left to do, nor 0 % once something is done.
  const share = done / total;
  const shown = done < total && done > 0 ? Math.min(Math.max(share, 0.0001), 0.9999) : share;
  return new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 2 }).format(
    shown,
  );
}

/**
 * "30/6/2024" in Vietnamese, "30/06/2024" in English: day before month, always. Papers of Vietnamese offices write a zero
 * before a day below 10 and before the months 1 and 2 alone, so that nothing can be written in front of them.
 */
export function formatDate({ year, month, day }: CalendarDate, language: Language): string {
  const inTwoDigits = (part: number): string => String(part).padStart(2, '0');
  const shownMonth = language === 'vi' && month > 2 ? String(month) : inTwoDigits(month);
  return `${inTwoDigits(day)}/${shownMonth}/${String(year).padStart(4, '0')}`;
}

/** A day that is told as "30/06/2024", as Vietnamese papers write it. */
export function rewrittenDay(day: string): string {
  const [, days = 0, months = 0, years = 0] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(day)?.map(Number) ?? [];
  return days === 0 ? day : formatDate({ year: years, month: months, day: days }, 'vi');
}
