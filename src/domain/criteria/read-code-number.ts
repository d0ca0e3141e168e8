import type { CellContent } from '../cell-content';
import { dateFormat } from '../date-format';
import type { CellFinding } from '../finding';
import { codesFromSerial, dateTurnedReading } from './code-from-date';
import type { CodeReading } from './code-reading';
import { criterionCode } from './criterion-code';

type NumberCell = Extract<CellContent, { kind: 'number' }>;

const formatCodes = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./giu, '').toLowerCase();
const isTime = (format: string): boolean =>
  /h/u.test(formatCodes(format)) && !/[dy]/u.test(formatCodes(format));
const isDate = (format: string): boolean =>
  dateFormat(format) !== 'none' || /^m+$/u.test(formatCodes(format));
const isPercent = (format: string): boolean => formatCodes(format).includes('%');
const decimals = (format: string): number => /0\.(0+)/u.exec(format)?.[1]?.length ?? 0;

/** Whole numbers that are days of 2000-2099: nobody numbers a criterion 45293. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;
/** Five days of hours: "99:59" is the longest time that was meant as a code. */
const LONGEST_TIME = 5;
/** Excel's calendar before March 1900 is nobody's date: a code was typed into a column formatted as dates. */
const FIRST_REAL_DATE = 61;

/** The digits that single precision keeps: a program wrote 1.100000023841858 for 1.1. */
const SINGLE_DIGITS = 7;

/** The shortest way to write what Excel keeps in 15 digits, or a program kept in single precision. */
function plain(value: number): string {
  const short = Number(value.toPrecision(SINGLE_DIGITS));
  return String(Math.fround(short) === value ? short : Number(value.toPrecision(12)));
}

/** The number as a code, and the code with a zero more: 1.1 may have been 1.10. */
function readPlain(written: string, value: number, format: string): CodeReading {
  const text = plain(value);
  const short = criterionCode(text);
  if (!short) {
    return { written, findings: [{ rule: 'code/malformed', severity: 'error', found: written, facts: {} }] };
  }
  // A whole number loses nothing by being a number; 0.07 times 100 is whole but for its noise.
  if (Number.isInteger(Number(text))) return { written, code: short, findings: [] };
  const long = /^\d+\.\d$/u.test(text) ? criterionCode(`${text}0`) : undefined;
  // A format with two decimals shows "1.10" for 1.1: the code is what its reader sees.
  const digits = Math.max(decimals(format), text.length - text.indexOf('.') - 1);
  const code = criterionCode(Number(text).toFixed(digits)) ?? short;
  const finding: CellFinding = {
    rule: 'code/stored-as-number',
    severity: 'info',
    found: written,
    facts: {},
    proposal: { text: code, certain: true },
  };
  return { written, code, ...(long ? { damage: { kind: 'number', short, long } } : {}), findings: [finding] };
}

/**
 * The code behind a number cell. Excel keeps "1.10" as 1.1, "2.1" as a day (45293 shown "2-Jan"), "1:10" as a time
 * of day, "(1)" as −1, and divides by 100 what is typed into a cell with a percent format.
 */
export function readCodeNumber({ value, format, shown }: NumberCell): CodeReading {
  if (isTime(format) && value > 0 && value < LONGEST_TIME) {
    const minutes = Math.round(value * 24 * 60);
    const code = criterionCode(`${Math.floor(minutes / 60)}.${minutes % 60}`);
    return dateTurnedReading(shown, code && { kind: 'ambiguous', codes: [code] });
  }
  if (isDate(format) && value < FIRST_REAL_DATE) {
    const short = criterionCode(plain(value));
    const long = criterionCode(`${plain(value)}0`);
    if (!short || !long || Number.isInteger(value)) {
      return dateTurnedReading(shown, short && { kind: 'ambiguous', codes: [short] });
    }
    return dateTurnedReading(shown, { kind: 'ambiguous', codes: [short, long] });
  }
  if (isDate(format)) return dateTurnedReading(shown, codesFromSerial(value, format));
  if (Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY) {
    return dateTurnedReading(shown, codesFromSerial(value, 'General'));
  }
  return readPlain(shown, Math.abs(isPercent(format) ? value * 100 : value), format);
}
