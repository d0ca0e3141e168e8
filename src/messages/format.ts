import { dayNumber, type CalendarDate } from '../domain/calendar/calendar-date';
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

const MILLISECONDS_A_DAY = 86_400_000;

/** "05/11/2024" in either language: day before month, always. */
export function formatDate(date: CalendarDate, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(dayNumber(date) * MILLISECONDS_A_DAY);
}
