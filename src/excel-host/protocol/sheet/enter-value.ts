import { daysInMonth } from './days-in-month';

/** What Excel makes of a string that is put into a cell, with en-US rules, as `range.values = …` does. */
export type EnteredValue =
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean | { readonly error: string };
      readonly numberFormat?: string;
    };

/** @throws nothing; whether a formula is well-formed is asked elsewhere. */
export function enterValue(text: string, numberFormat: string): EnteredValue {
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (numberFormat === '@') return { kind: 'value', value: text };
  if (text.length > 1 && text.startsWith('=')) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.has(trimmed.toUpperCase())) return { kind: 'value', value: { error: trimmed.toUpperCase() } };
  const number = readNumber(trimmed) ?? readDate(trimmed) ?? readTime(trimmed);
  if (number) return number;
  // A sign before anything else starts a formula, for Lotus users' sake; "@" is the implicit intersection.
  if (/^[+\-@]./s.test(text))
    return { kind: 'formula', formula: text.startsWith('+') ? `=${text.slice(1)}` : `=${text}` };
  return { kind: 'value', value: text };
}

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

type Entered = EnteredValue | undefined;

// 12   -3.5   1,234.5   1e3   60%   39.13%
function readNumber(text: string): Entered {
  const match = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)$/i.exec(text);
  if (!match) return undefined;
  const [, sign = '', digits = '', exponent = '', percent = ''] = match;
  const plain = `${sign}${digits.replace(/,/g, '')}`;
  if (percent === '') {
    return {
      kind: 'value',
      value: Number(plain + exponent),
      ...(exponent === '' ? {} : { numberFormat: '0.00E+00' }),
    };
  }
  if (exponent !== '') return undefined;
  // Moving the point in the text gives the nearest number; dividing by 100 may miss it.
  return { kind: 'value', value: Number(`${plain}e-2`), numberFormat: digits.includes('.') ? '0.00%' : '0%' };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A date without a year takes the year of the machine in Excel; here always this one, so that runs agree. */
const IMPLIED_YEAR = 2024;

// 8/19/2025   8-19-2025   2025-08-19   8/19   2-1   2-Jan   2-Jan-2025   Jan-25
function readDate(text: string): Entered {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (full) return date(fullYear(Number(full[3])), Number(full[1]), Number(full[2]), 'm/d/yyyy');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return date(IMPLIED_YEAR, Number(short[1]), Number(short[2]), 'd-mmm');
  const named = /^(\d{1,2})[-/ ]([a-z]{3})(?:[-/ ](\d{4}|\d{2}))?$/i.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1;
    const year = named[3] === undefined ? IMPLIED_YEAR : fullYear(Number(named[3]));
    return date(year, month, Number(named[1]), named[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
  }
  return undefined;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function date(year: number, month: number, day: number, numberFormat: string): Entered {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1900) return undefined;
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return { kind: 'value', value: days < 61 ? days - 1 : days, numberFormat };
}

// 1:30   13:05:10
function readTime(text: string): Entered {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return undefined;
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { kind: 'value', value, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}
