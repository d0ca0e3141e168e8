import type { CalendarDate } from '../calendar/calendar-date';
import { dateFromSerial } from '../calendar/excel-serial';
import type { CellFinding } from '../finding';
import { type CodeDamage, possibleCodes } from './code-damage';
import type { CodeReading } from './code-reading';
import { type CriterionCode, criterionCode } from './criterion-code';

type DateDamage = Extract<CodeDamage, { kind: 'date' }>;
type Steps = readonly number[];

function codes(...candidates: readonly Steps[]): readonly CriterionCode[] {
  return candidates.map((steps) => criterionCode(steps.join('.'))).filter((code) => code !== undefined);
}

/** Which parts of a date its number format shows; General shows none of them. */
function shownParts(format: string): { day: boolean; month: boolean; year: boolean } {
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '').toLowerCase();
  return { day: shown.includes('d'), month: shown.includes('m'), year: shown.includes('y') };
}

/** 2001 was typed as 1 and 1932 as 32: Excel takes two digits below 30 for this century. */
const typedYear = (year: number): number => year % 100;

/** Excel adds the year of the day to a code of two steps; one of three steps brings its own, and codes have few. */
const LAST_TYPED_YEAR = 2015;

/** Day, month and year, where the year was either typed as a third step or added by Excel. */
function fromWholeDate({ day, month, year }: CalendarDate): DateDamage {
  const [dayTwo, monthTwo] = [
    [day, month],
    [month, day],
  ];
  const [dayThree, monthThree] = [
    [day, month, typedYear(year)],
    [month, day, typedYear(year)],
  ];
  const yearWasTyped = year <= LAST_TYPED_YEAR;
  return {
    kind: 'date',
    dayFirst: yearWasTyped ? codes(dayThree, dayTwo) : codes(dayTwo, dayThree),
    monthFirst: yearWasTyped ? codes(monthThree, monthTwo) : codes(monthTwo, monthThree),
  };
}

function fromTwoSteps(day: number, month: number): DateDamage {
  return { kind: 'date', dayFirst: codes([day, month]), monthFirst: codes([month, day]) };
}

function fromMonthOfYear(month: number, year: number): DateDamage {
  const both = codes([month, typedYear(year)]);
  return { kind: 'date', dayFirst: both, monthFirst: both };
}

/**
 * The codes that Excel may have turned into this date. Typed as two steps, "2.1" shows as "2-Jan" (format d-mmm, this
 * year); "5.13" and "3.40" have no such month, so they show as "May-13" and "Mar-40" (format mmm-yy, the first of the
 * month); three steps keep a whole date: "1.2.3" is 01/02/2003.
 */
function codesFromDate(date: CalendarDate, format: string): DateDamage {
  const shown = shownParts(format);
  if (shown.month && shown.year && !shown.day) return fromMonthOfYear(date.month, date.year);
  if (shown.day && shown.month && !shown.year) return fromTwoSteps(date.day, date.month);
  return fromWholeDate(date);
}

/** The codes behind an Excel serial shown as a date; undefined where no such day exists. */
export function codesFromSerial(serial: number, format: string): DateDamage | undefined {
  const date = dateFromSerial(serial);
  return date && codesFromDate(date, format);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const GERMAN: Readonly<Record<string, number>> = { mrz: 3, mär: 3, mai: 5, okt: 10, dez: 12 };

function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase();
  const vietnamese = /^(?:thg|tháng|thang|th)\.? ?(\d{1,2})$/u.exec(lower)?.[1];
  if (vietnamese !== undefined) return Number(vietnamese) <= 12 ? Number(vietnamese) : undefined;
  if (!/^\p{L}{3,9}\.?$/u.test(lower)) return undefined;
  const english = MONTHS.indexOf(lower.slice(0, 3));
  return english >= 0 ? english + 1 : GERMAN[lower.slice(0, 3)];
}

/** A date that reached the cell as text: "2-Jan", "Thg1-13", "02-Thg1", "02. Jan", "2/1/2024", "2024-01-02". */
export function readDateText(text: string): DateDamage | undefined {
  const named = /^(\d{1,2})[-/. ]{1,2}(\p{L}{2,9}\.? ?(?:\d{1,2})?)$/u.exec(text);
  const namedMonth = monthNumber(named?.[2] ?? '');
  if (named && namedMonth !== undefined) return fromTwoSteps(Number(named[1]), namedMonth);
  const monthYear = /^(\p{L}{2,9}\.? ?(?:\d{1,2})?)[-/. ]{1,2}(\d{2}|\d{4})$/u.exec(text);
  const month = monthNumber(monthYear?.[1] ?? '');
  if (monthYear && month !== undefined) return fromMonthOfYear(month, Number(monthYear[2]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]00:00.*)?$/u.exec(text);
  if (iso) return fromWholeDate({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const full = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text);
  if (full) return fromWholeDate({ day: Number(full[1]), month: Number(full[2]), year: Number(full[3]) });
  const short = /^(\d{1,2})\/(\d{1,2})$/u.exec(text);
  return short ? fromTwoSteps(Number(short[1]), Number(short[2])) : undefined;
}

/** A cell that Excel turned into a date: the likeliest code, not certain until its neighbours have been asked. */
export function dateTurnedReading(written: string, damage: CodeDamage | undefined): CodeReading {
  const likely = damage && possibleCodes(damage)[0];
  const finding: CellFinding = { rule: 'code/date-turned', severity: 'error', found: written, facts: {} };
  if (!damage || !likely) return { written, findings: [finding] };
  return {
    written,
    code: likely,
    damage,
    findings: [{ ...finding, proposal: { text: likely, certain: false } }],
  };
}
