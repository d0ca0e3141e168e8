import { dateFromSerial } from '../../calendar/excel-serial';

const NOT_CODES = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/** Fifteen digits is what Excel shows of a number in a General cell. */
function plain(value: number): string {
  const text = String(value);
  return text.length <= 15 ? text : String(Number(value.toPrecision(15)));
}

function showDate(value: number, codes: string): string | undefined {
  const date = dateFromSerial(value);
  if (!date) return undefined;
  const pad = (part: number): string => String(part).padStart(2, '0');
  const hasDay = codes.includes('d');
  const hasYear = codes.includes('y');
  // The month name of "d-mmm" is the machine's business; figures read alike everywhere.
  const month = pad(date.month);
  if (!hasDay) return hasYear ? `${month}/${date.year}` : month;
  return hasYear ? `${pad(date.day)}/${month}/${date.year}` : `${pad(date.day)}/${month}`;
}

function showTime(value: number): string {
  const minutes = Math.round((value - Math.floor(value)) * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function showFixed(value: number, section: string): string {
  const decimals = /[0#?][.]([0#?]+)/.exec(section)?.[1] ?? '';
  const shown = value.toFixed(Math.min(decimals.length, 20));
  const least = decimals.replace(/[^0]/g, '').length;
  if (decimals.length === least) return shown;
  const [whole = '', fraction = ''] = shown.split('.');
  let kept = fraction;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  return kept === '' ? whole : `${whole}.${kept}`;
}

/**
 * A number written out by its en-US format code, close to what its user sees: dates day first, percents with "%",
 * negatives in brackets where the format says so, a dot for decimals. What the code asks for beyond that
 * (colours, conditions, names of months) is left out; it is for showing and for keywords, never for computing.
 */
export function showNumber(value: number, format: string): string {
  const [positive = '', negative] = format.split(';');
  if (format === '' || /^general$/i.test(positive) || positive === '@') return plain(value);
  const codes = positive.replace(NOT_CODES, '').toLowerCase();
  const isTime = /h|s/.test(codes);
  if (/[dy]/.test(codes) || (codes.includes('m') && !isTime)) return showDate(value, codes) ?? plain(value);
  if (isTime) return showTime(value);
  if (codes.includes('%')) return `${showFixed(Number((value * 100).toPrecision(15)), codes)}%`;
  if (!/[0#?]/.test(codes)) return plain(value);
  if (value < 0 && negative?.includes('(')) return `(${showFixed(-value, codes)})`;
  return showFixed(value, codes);
}
