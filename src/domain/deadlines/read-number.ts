import type { CalendarDate } from '../calendar/calendar-date';
import { dateFromSerial } from '../calendar/excel-serial';
import { dateFormat, type DateOrder, isMonthFirst, isShortDate } from '../date-format';
import type { CellFinding } from '../finding';
import type { Deadline } from './deadline';
import { isEmptyDate } from './empty-date';

// Days between 2000 and 2099: a number in a plain format outside them was not meant as a day.
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/** Reads the number that Excel keeps for a date, or a year typed as a number. */
export function readNumber(
  value: number,
  format: string,
  found: string,
  dateOrder?: DateOrder,
): { readonly deadline: Deadline; readonly findings: readonly CellFinding[] } {
  const shows = dateFormat(format);
  const date = dateFromSerial(value);
  const none = (
    reason: 'percentage' | 'number',
  ): { deadline: Deadline; findings: readonly CellFinding[] } => ({
    deadline: { kind: 'invalid', reason },
    findings: [{ rule: `deadline/${reason}`, severity: 'error', found, facts: {} }],
  });
  if (shows === 'none') {
    if (format.includes('%')) return none('percentage');
    if (Number.isInteger(value) && value >= 1990 && value <= 2100) {
      return { deadline: { kind: 'period', period: { unit: 'year', year: value } }, findings: [] };
    }
    return date && value >= FIRST_DAY && value <= LAST_DAY + 1 && format !== '@'
      ? { deadline: { kind: 'date', date }, findings: [] }
      : none('number');
  }
  if (date && isEmptyDate(date))
    return {
      deadline: { kind: 'invalid', reason: 'placeholder' },
      findings: [{ rule: 'deadline/placeholder', severity: 'warning', found, facts: {} }],
    };
  if (!date || date.year < 1990 || date.year > 2199) return none('number');
  if (shows === 'month')
    return {
      deadline: { kind: 'period', period: { unit: 'month', year: date.year, month: date.month } },
      findings: [],
    };
  if (shows === 'year')
    return { deadline: { kind: 'period', period: { unit: 'year', year: date.year } }, findings: [] };
  return {
    deadline: { kind: 'date', date },
    findings: mayBeMisread(date, format, dateOrder)
      ? [
          {
            rule: 'deadline/month-first-format',
            severity: 'warning',
            found,
            facts: { day: date.day, month: date.month, year: date.year },
          },
        ]
      : [],
  };
}

/** True where the cell shows 5 June as 6/5: by its own format, or by the application's short date. */
function mayBeMisread(date: CalendarDate, format: string, dateOrder: DateOrder | undefined): boolean {
  if (date.day > 12 || date.day === date.month) return false;
  return isShortDate(format) ? dateOrder === 'month-first' : isMonthFirst(format);
}
