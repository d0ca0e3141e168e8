/** What a number format shows of a date. */
export type DateFormat = 'none' | 'day' | 'month' | 'year';

/** The order in which the application writes the day and the month of its short date. */
export type DateOrder = 'day-first' | 'month-first';

const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/**
 * Which part of a date an en-US number format shows; colours, locales and quoted text aside: "[Red]0" and
 * `0 "ngày"` show none.
 */
export function dateFormat(format: string): DateFormat {
  const bare = (format.replace(LITERALS, '').split(';')[0] ?? '').toLowerCase();
  if (/general|[0#?%@]/.test(bare)) return 'none';
  if (/d/.test(bare)) return 'day';
  if (/m/.test(bare) && /y/.test(bare)) return 'month';
  if (/y/.test(bare)) return 'year';
  return /mmm/.test(bare) ? 'month' : 'none';
}

/** True for "mm/dd/yyyy": the month is shown before the day. */
export function isMonthFirst(format: string): boolean {
  return /^[^dy]*m[^dy]*d/i.test(format.replace(LITERALS, ''));
}

/** The order of a short date's pattern, "d/M/yyyy"; undefined where the year comes first, which nobody misreads. */
export function dateOrderOf(pattern: string): DateOrder | undefined {
  if (isMonthFirst(pattern)) return 'month-first';
  return /^[^my]*d[^y]*m/i.test(pattern.replace(LITERALS, '')) ? 'day-first' : undefined;
}

/** Excel's own short date, with and without a time: what it shows is the machine's order, whatever it is called here. */
const SHORT_DATES = new Set(['m/d/yyyy', 'm/d/yyyy h:mm', 'm/d/yy h:mm', 'mm-dd-yy']);

/** True for the short date of the machine, which Office.js calls "m/d/yyyy" everywhere. */
export function isShortDate(format: string): boolean {
  return SHORT_DATES.has(format.toLowerCase());
}

/** The short dates of machines whose day comes first. */
const DAY_FIRST_DATES = new Set(['d/m/yyyy', 'dd/mm/yyyy']);

/**
 * True where the formats may be one: Excel takes the machine's own short date for its default, and tells "m/d/yyyy"
 * where "dd/mm/yyyy" was written.
 */
export function isSameFormat(one: string, other: string): boolean {
  return formatKey(one) === formatKey(other);
}

/** The same for formats that may be one. */
export function formatKey(format: string): string {
  const isOwnDate = isShortDate(format) || DAY_FIRST_DATES.has(format.toLowerCase().replaceAll('\\/', '/'));
  return isOwnDate ? 'm/d/yyyy' : format;
}
