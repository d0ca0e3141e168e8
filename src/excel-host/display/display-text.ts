import { format, isDateFormat } from 'numfmt';
import type { DateSystem } from '../../domain/calendar/excel-serial';
import type { HostCell, HostCellStyle } from '../../xlsx/host-workbook';
import { type DisplayLocale, localFormat } from './local-format';

/** What Excel shows where it has no text to show: a date below zero, or beyond the year 9999. */
const OVERFLOW = '########';
/** Days between the first day of the 1900 system and that of the 1904 one. */
const DAYS_TO_1904 = 1462;

/**
 * The text that Excel shows for a cell in a wide enough column. The format code is the en-US one of the file; dates
 * and separators come out as the locale writes them. A format that cannot be read shows the number plainly.
 */
export function displayText(
  cell: HostCell,
  style: Pick<HostCellStyle, 'numberFormat'>,
  dateSystem: DateSystem,
  locale: DisplayLocale,
): string {
  const { value } = cell;
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  const code = localFormat(style.numberFormat, locale);
  if (typeof value === 'string') return code.includes('@') ? show(code, value, locale) : value;
  if (!isDateFormat(code)) return show(code, value, locale);
  const serial = dateSystem === '1904' ? value + DAYS_TO_1904 : value;
  // A negative date is hashes in the 1900 system; the 1904 one can show it, with a minus sign.
  if (value < 0) return dateSystem === '1904' ? `-${show(code, DAYS_TO_1904 - value, locale)}` : OVERFLOW;
  return show(code, serial, locale);
}

function show(code: string, value: string | number, locale: DisplayLocale): string {
  try {
    return format(code, value, { locale, overflow: OVERFLOW, dateErrorNumber: false, dateSpanLarge: false });
  } catch {
    return typeof value === 'number' ? format('General', value, { locale }) : value;
  }
}
