import { calendarDate } from '../../domain/calendar/calendar-date';
import { type DateSystem, serialFromDate } from '../../domain/calendar/excel-serial';

/** What a typed text becomes in a cell. */
export type Typed =
  | {
      readonly kind: 'value';
      readonly value: string | number | boolean;
      /** The number format that the entry brings along, as in Excel: "50%" and "5/8/2024" do. */
      readonly numberFormat?: string;
    }
  /** Formulas are not calculated here. */
  | { readonly kind: 'formula' };

export interface TypingContext {
  /** The format that the cell has. */
  readonly numberFormat: string;
  readonly dateSystem: DateSystem;
  /** The year of "5/8". */
  readonly currentYear: number;
}

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
/** "1.10": most machines in communes run an English Excel, where this is the number 1.1. */
const POINT_NUMBER = /^([+-]?)(\d+)\.(\d+)$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;

/** Reads a typed text as a Vietnamese Excel would: day before month, comma before the decimals. */
export function parseTyped(text: string, context: TypingContext): Typed {
  if (context.numberFormat === '@') return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  const typed = text.trim();
  if (typed.startsWith('=')) return { kind: 'formula' };
  return (
    readPercent(typed, context) ?? readNumber(typed) ?? readDate(typed, context) ?? readWord(typed, text)
  );
}

function readNumber(typed: string): Typed | undefined {
  const value = numberOf(typed);
  return value === undefined ? undefined : { kind: 'value', value };
}

function readPercent(typed: string, context: TypingContext): Typed | undefined {
  if (!typed.endsWith('%')) return undefined;
  const value = numberOf(typed.slice(0, -1).trim());
  if (value === undefined) return undefined;
  const numberFormat = Number.isInteger(value) ? '0%' : '0.00%';
  // Excel keeps 15 digits: 1,1 % is 0.011 and not 0.011000000000000001.
  const fraction = { kind: 'value', value: Number((value / 100).toPrecision(15)) } as const;
  return context.numberFormat === 'General' ? { ...fraction, numberFormat } : fraction;
}

function readDate(typed: string, context: TypingContext): Typed | undefined {
  const match = DATE.exec(typed);
  if (!match) return undefined;
  const [, day, month, year] = match;
  const date = calendarDate(fullYear(year, context.currentYear), Number(month), Number(day));
  // 31/4 stays the text it is, as in Excel.
  if (!date) return undefined;
  const value = serialFromDate(date, context.dateSystem);
  const isDateFormat = /[dy]/i.test(context.numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return isDateFormat ? { kind: 'value', value } : { kind: 'value', value, numberFormat: 'dd/mm/yyyy' };
}

function readWord(typed: string, text: string): Typed {
  if (/^true$/i.test(typed)) return { kind: 'value', value: true };
  if (/^false$/i.test(typed)) return { kind: 'value', value: false };
  return { kind: 'value', value: text };
}

function numberOf(typed: string): number | undefined {
  const vietnamese = NUMBER.exec(typed);
  if (vietnamese) {
    const [, sign, whole = '', decimals = ''] = vietnamese;
    return Number(`${sign}${whole.replaceAll('.', '')}.${decimals}0`);
  }
  return POINT_NUMBER.test(typed) ? Number(typed) : undefined;
}

/** Two digits mean 2000-2029 and 1930-1999, as in Excel. */
function fullYear(year: string | undefined, currentYear: number): number {
  if (year === undefined) return currentYear;
  if (year.length === 4) return Number(year);
  return Number(year) < 30 ? 2000 + Number(year) : 1900 + Number(year);
}
