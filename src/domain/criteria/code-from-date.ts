import { dateFromSerial } from '../calendar/excel-serial';
import type { CalendarDate } from '../calendar/calendar-date';
import type { CodeDamage } from './code-damage';
import { criterionCode, type CriterionCode } from './criterion-code';

type DateDamage = Extract<CodeDamage, { kind: 'date' }>;

function codeOf(...steps: readonly number[]): CriterionCode | undefined {
  return criterionCode(steps.join('.'));
}

function damage(dayFirst: CriterionCode | undefined, monthFirst: CriterionCode | undefined): DateDamage {
  return { kind: 'date', ...(dayFirst ? { dayFirst } : {}), ...(monthFirst ? { monthFirst } : {}) };
}

/** Which parts of a date its number format shows. */
function shownParts(format: string): { day: boolean; month: boolean; year: boolean } {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '').toLowerCase();
  return { day: codes.includes('d'), month: codes.includes('m'), year: codes.includes('y') };
}

/** 2001 was typed as 1 and 1932 as 32: Excel takes two digits below 30 for this century. */
const typedYear = (year: number): number => year % 100;

/**
 * The codes that Excel may have turned into this date. Typed as two steps, "2.1" shows as "2-Jan" (format d-mmm, this
 * year); "5.13" and "3.40" have no such month, so they show as "May-13" and "Mar-40" (format mmm-yy, the first of the
 * month); three steps keep a whole date: "1.2.3" is 01/02/2003.
 */
export function codesFromDate(date: CalendarDate, format: string): DateDamage {
  const shown = shownParts(format);
  const { day, month, year } = date;
  if (shown.month && shown.year && !shown.day) {
    const code = codeOf(month, typedYear(year));
    return damage(code, code);
  }
  if (shown.day && shown.month && shown.year) {
    return damage(codeOf(day, month, typedYear(year)), codeOf(month, day, typedYear(year)));
  }
  return damage(codeOf(day, month), codeOf(month, day));
}

/** The codes behind an Excel serial shown as a date; undefined where no such day exists. */
export function codesFromSerial(serial: number, format: string): DateDamage | undefined {
  const date = dateFromSerial(serial);
  return date && codesFromDate(date, format);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const GERMAN: Record<string, number> = { mrz: 3, mär: 3, mai: 5, okt: 10, dez: 12 };

function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase();
  const vietnamese = /^(?:thg|tháng|thang|th)\.? ?(\d{1,2})$/u.exec(lower)?.[1];
  if (vietnamese !== undefined) return Number(vietnamese);
  const english = MONTHS.indexOf(lower.slice(0, 3));
  return english >= 0 ? english + 1 : GERMAN[lower.slice(0, 3)];
}

/** A date that reached the cell as text: "2-Jan", "Thg1-13", "02-Thg1", "02. Jan", "2/1/2024", "2024-01-02". */
export function readDateText(text: string): DateDamage | undefined {
  const named = /^(\d{1,2})[-/. ]{1,2}(\p{L}{2,9}\.? ?(?:\d{1,2})?)$/u.exec(text);
  const namedMonth = monthNumber(named?.[2] ?? '');
  if (named && namedMonth !== undefined) {
    const day = Number(named[1]);
    return damage(codeOf(day, namedMonth), codeOf(namedMonth, day));
  }
  const monthYear = /^(\p{L}{2,9}\.? ?(?:\d{1,2})?)[-/. ]{1,2}(\d{2}|\d{4})$/u.exec(text);
  const month = monthNumber(monthYear?.[1] ?? '');
  if (monthYear && month !== undefined) {
    const code = codeOf(month, typedYear(Number(monthYear[2])));
    return damage(code, code);
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]00:00.*)?$/u.exec(text);
  if (iso) return damage(codeOf(Number(iso[3]), Number(iso[2])), codeOf(Number(iso[2]), Number(iso[3])));
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/u.exec(text);
  if (full) {
    const [day, second, year] = [Number(full[1]), Number(full[2]), typedYear(Number(full[3]))];
    // Written with four digits, the year is Excel's; whether it was typed, its neighbours' length decides.
    return damage(
      codeOf(day, second, year) ?? codeOf(day, second),
      codeOf(second, day, year) ?? codeOf(second, day),
    );
  }
  const short = /^(\d{1,2})\/(\d{1,2})$/u.exec(text);
  return short
    ? damage(codeOf(Number(short[1]), Number(short[2])), codeOf(Number(short[2]), Number(short[1])))
    : undefined;
}
