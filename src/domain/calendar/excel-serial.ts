import { addDays, type CalendarDate, dayNumber } from './calendar-date';

/** Which day a workbook counts its dates from; Excel for Mac once made 1904 workbooks. */
export type DateSystem = '1900' | '1904';

const DAY_ZERO: Record<DateSystem, CalendarDate> = {
  // Excel believes in 29 February 1900; counting from 30 December 1899 is right from 1 March 1900 on.
  '1900': { year: 1899, month: 12, day: 30 },
  '1904': { year: 1904, month: 1, day: 1 },
};

/** 9999-12-31, the last day that Excel shows. */
const LAST_SERIAL: Record<DateSystem, number> = { '1900': 2_958_465, '1904': 2_957_003 };

/**
 * The day of an Excel serial number (whole days; a fraction is the time of day and is dropped).
 * Undefined outside what Excel shows as a date, and for 1-60 of the 1900 system, where Excel's own
 * calendar holds a day that never was.
 */
export function dateFromSerial(serial: number, system: DateSystem = '1900'): CalendarDate | undefined {
  const days = Math.floor(serial);
  const first = system === '1900' ? 61 : 0;
  if (!Number.isFinite(serial) || days < first || days > LAST_SERIAL[system]) return undefined;
  return addDays(DAY_ZERO[system], days);
}

/** The serial number by which Excel keeps a day. */
export function serialFromDate(date: CalendarDate, system: DateSystem = '1900'): number {
  return dayNumber(date) - dayNumber(DAY_ZERO[system]);
}
