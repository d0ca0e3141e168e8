import { readMark } from '../appendix/status/read-mark';
import { readPercent } from '../appendix/status/read-percent';
import { type CalendarDate, calendarDate, compareDates } from '../calendar/calendar-date';
import { dateFromSerial } from '../calendar/excel-serial';
import { type CellContent, shownText } from '../cell-content';
import { dateFormat } from '../date-format';
import { foldTonePlacement } from '../text/fold-tone-placement';
import { tidy } from '../text/tidy';
import { isMarkRole, type ReturnRole } from './return-roles';

/** A cell of a row, and how the column around it writes shares. */
export interface RoleValue {
  readonly content: CellContent;
  /** The "%" column holds bare numbers above 1: then a bare 1 is 1 %. */
  readonly wholePercents: boolean;
}

/** True where two files say the same: a share, a day, a tick however it is written, and else the words. */
export function isSameValue(role: ReturnRole, one: RoleValue, other: RoleValue): boolean {
  if (foldTonePlacement(shownText(one.content)) === foldTonePlacement(shownText(other.content))) return true;
  if (isMarkRole(role)) return isTick(one.content) && isTick(other.content);
  if (role === 'progress') {
    const [a, b] = [shareOf(one), shareOf(other)];
    return a !== undefined && a === b;
  }
  const [a, b] = [dayOf(one.content), dayOf(other.content)];
  return a !== undefined && b !== undefined && compareDates(a, b) === 0;
}

export function isTick(content: CellContent): boolean {
  return readMark(content, tidy(shownText(content))) === 'yes';
}

/** A box that is there and not ticked. */
export function isNoTick(content: CellContent): boolean {
  return readMark(content, tidy(shownText(content))) === 'no';
}

/** In percent; undefined where the cell says it in words. */
export function shareOf({ content, wholePercents }: RoleValue): number | undefined {
  const reading = readPercent(content, wholePercents);
  return reading.kind === 'percent' ? reading.percent : undefined;
}

const WRITTEN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The day that a cell is, and says nothing else. */
export function dayOf(content: CellContent): CalendarDate | undefined {
  if (content.kind === 'number')
    return dateFormat(content.format) === 'day' ? dateFromSerial(Math.floor(content.value)) : undefined;
  if (content.kind !== 'text') return undefined;
  const [, day, month, year] = WRITTEN_DAY.exec(tidy(content.text)) ?? [];
  return year === undefined ? undefined : calendarDate(Number(year), Number(month), Number(day));
}
