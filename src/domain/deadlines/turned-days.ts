import { type CalendarDate, compareDates } from '../calendar/calendar-date';
import { dateFromSerial } from '../calendar/excel-serial';
import type { CellContent } from '../cell-content';
import { dateFormat } from '../date-format';
import { tidy } from '../text/tidy';

/** "29/5/2020" or "29-5-20": what Excel makes a date of where it can. */
const TYPED_DAY = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
/** So many days in an order that only turning them restores speak for themselves. */
const FEWEST_ALONE = 5;

interface ColumnDay {
  readonly asRead: CalendarDate;
  /** The same with day and month in each other's place; undefined where Excel cannot have turned it. */
  readonly turned: CalendarDate | undefined;
}

/**
 * True where a column was typed day first into an Excel that takes the month first. It turned the days that it
 * could (5/6 became 6 May), so every date cell is of the 12th or before; it left as text those that it could not
 * (29/5); and the days of the column follow one another better once they are turned back.
 */
export function daysAreTurned(column: readonly CellContent[]): boolean {
  if (!column.some(turnedDay)) return false;
  const days: ColumnDay[] = [];
  let cells = 0;
  let leftAsText = 0;
  for (const content of column) {
    const turned = turnedDay(content);
    if (turned) {
      days.push({ asRead: { ...turned, day: turned.month, month: turned.day }, turned });
      cells += 1;
      continue;
    }
    const asRead = content.kind === 'text' ? typedDay(content) : typedDateCell(content);
    if (!asRead) continue;
    // A day-first Excel made a date of the 29th, or kept as text what any Excel would have turned.
    const isEvidenceAgainst = content.kind === 'text' ? asRead.day <= 12 : asRead.day > 12;
    if (isEvidenceAgainst) return false;
    if (content.kind === 'text') leftAsText += 1;
    days.push({ asRead, turned: undefined });
  }
  if (cells === 0) return false;
  const asRead = steps(days.map((day) => day.asRead));
  const turnedBack = steps(days.map((day) => day.turned ?? day.asRead));
  if (leftAsText === 0) return cells >= FEWEST_ALONE && asRead >= 2 && turnedBack === 0;
  if (turnedBack !== asRead) return turnedBack < asRead;
  // In order either way: one date among texts may have come from elsewhere.
  return leftAsText >= 2 && cells >= 2;
}

/** The day that was typed, where a month-first Excel may have turned it; undefined for any other cell. */
export function turnedDay(content: CellContent): CalendarDate | undefined {
  const date = typedDateCell(content);
  return date && date.day <= 12 && date.day !== date.month
    ? { ...date, day: date.month, month: date.day }
    : undefined;
}

/** The day of a cell that Excel made a date of; a month in letters was typed as one. */
function typedDateCell(content: CellContent): CalendarDate | undefined {
  return content.kind === 'number' &&
    !content.isFormula &&
    dateFormat(content.format) === 'day' &&
    !/mmm/i.test(content.format)
    ? dateFromSerial(content.value)
    : undefined;
}

/** The day of a text that was typed into a cell of no format of its own. */
function typedDay(content: Extract<CellContent, { kind: 'text' }>): CalendarDate | undefined {
  const match = content.isFormula || content.format === '@' ? null : TYPED_DAY.exec(tidy(content.text));
  if (!match) return undefined;
  const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return month <= 12 && day <= 31 ? { year: year < 100 ? 2000 + year : year, month, day } : undefined;
}

/** How often the days step back. */
function steps(days: readonly CalendarDate[]): number {
  return days.filter((day, index) => index > 0 && compareDates(days[index - 1] ?? day, day) > 0).length;
}
