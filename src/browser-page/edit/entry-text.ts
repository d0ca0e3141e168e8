import { dateFromSerial, type DateSystem } from '../../domain/calendar/excel-serial';
import type { HostCell } from '../../xlsx/host-workbook';

/** The text that the editor opens with: typed again unchanged, it gives the same value. */
export function entryText(
  { value, formula }: Pick<HostCell, 'value' | 'formula'>,
  numberFormat: string,
  dateSystem: DateSystem,
): string {
  if (formula !== undefined) return formula;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const code = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (code.includes('%')) return `${decimal(Number((value * 100).toPrecision(15)))}%`;
  const date = /[dy]/i.test(code) ? dateFromSerial(value, dateSystem) : undefined;
  if (date && Number.isInteger(value)) return [pad(date.day), pad(date.month), date.year].join('/');
  return decimal(value);
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
