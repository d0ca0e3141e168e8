import { calendarDate, compareDates, type CalendarDate } from '../../calendar/calendar-date';
import { dateFromSerial } from '../../calendar/excel-serial';
import type { CellContent } from '../../cell-content';

function dayOf(content: CellContent): CalendarDate | undefined {
  if (content.kind === 'number') return dateFromSerial(content.value);
  if (content.kind !== 'text') return undefined;
  const match = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(content.text);
  return match ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

/** True where the day of completion is known and is after the last day on time; days in order. */
export function completedLate(completedOn: CellContent, lastDays: readonly CalendarDate[]): boolean {
  const day = dayOf(completedOn);
  const last = lastDays[lastDays.length - 1];
  return day !== undefined && last !== undefined && compareDates(day, last) > 0;
}
