import { dateFormat } from '../../date-format';
import { fold } from '../../text/fold';
import { keywordText, type SheetGrid } from '../sheet/sheet-grid';

/** What the first filled cells under a heading look like; a cell may look like several things. */
export interface ColumnSample {
  readonly filled: number;
  readonly deadlines: number;
  readonly clockTimes: number;
  readonly statuses: number;
  readonly percents: number;
  readonly marks: number;
  readonly dottedCodes: number;
  /** "1", "II", "a)", "2.1". */
  readonly numbers: number;
  /** Cells with words. */
  readonly worded: number;
  /** "2 tuần", or a small bare number. */
  readonly durations: number;
  /** A clock with a day: a deadline to the hour, or the programme of a meeting. */
  readonly dayAndClock: number;
}

const SAMPLE_ROWS = 300;
const ENOUGH = 40;

const DEADLINE =
  /^((truoc|den|cham nhat|trong|het|cuoi|dau|giua|tu|ngay)\b.{0,30})?(\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?|\d{4}-\d\d-\d\d|(quy|qui) |thang \d|t\d|nam \d{4}|6 thang|ca nam|hang |dinh ky|thuong xuyen|khi )/;
const CLOCK =
  /^(\d{1,2} ?(h|g|gio|:) ?\d{0,2}\b|thu (hai|ba|tu|nam|sau|bay|\d)\b|chu nhat|sang\b|chieu\b|(tiet|buoi) )/;
const MARK = /^([xv×✓✔√☑☒✅☐□●•■+*]|true|false)$/;
const STATUS =
  /^(da|dang|chua|hoan thanh|khong phat sinh|khong ap dung|dat\b|xong|co ban|sap|dung tien do|cham|tiep tuc|thuc hien|done|in progress|not started|completed)/;

const HAS_DAY = /\d{1,2}[/.-]\d{1,2}|ngay \d|thang \d/;
const DURATION = /^(khoang )?\d+([.,]\d+)? ?(ngay|tuan|thang|gio|buoi|phut|h)( lam viec)?$/;
const NUMBERING = /^\(?([ivxl]{1,6}|\d{1,3}(\.\d{1,3}){0,5}|[a-h])[.):]?$/;

/**
 * Looks at the rows under a header to tell what its column holds, where the heading alone may mean two things.
 * `beside`: only rows in which one of these columns is filled too.
 */
export function sampleColumn(
  grid: SheetGrid,
  column: number,
  fromRow: number,
  beside: readonly number[] = [],
): ColumnSample {
  const counts = {
    filled: 0,
    deadlines: 0,
    clockTimes: 0,
    statuses: 0,
    percents: 0,
    marks: 0,
    dottedCodes: 0,
    numbers: 0,
    worded: 0,
    durations: 0,
    dayAndClock: 0,
  };
  const heading = fold(grid.text(fromRow - 1, column));
  const end = Math.min(grid.lastRow, fromRow + SAMPLE_ROWS);
  for (let row = fromRow; row <= end && counts.filled < ENOUGH; row++) {
    const cell = grid.own(row, column);
    const text = fold(keywordText(cell));
    // A page break repeats the heading.
    if (text === '' || text === heading || cell.kind === 'error') continue;
    if (beside.length > 0 && beside.every((other) => grid.own(row, other).kind === 'empty')) continue;
    counts.filled++;
    if (cell.kind === 'number') {
      const isDate = dateFormat(cell.format) !== 'none';
      const isTime = /h/i.test(cell.format) && !isDate;
      if (isTime) counts.clockTimes++;
      if (isDate || (cell.value > 36_526 && cell.value < 73_050)) counts.deadlines++;
      if (!isDate && !isTime && cell.value >= 0 && cell.value <= 100) counts.percents++;
      if (!isDate && !isTime && cell.value >= 0 && cell.value < 1000) counts.durations++;
      if (!isDate && !isTime) counts.numbers++;
      if (!Number.isInteger(cell.value) || isDate) counts.dottedCodes++;
      continue;
    }
    if (CLOCK.test(text) && HAS_DAY.test(text)) {
      counts.deadlines++;
      if (!/^(truoc|den|cham nhat)/.test(text)) counts.dayAndClock++;
    } else if (CLOCK.test(text)) counts.clockTimes++;
    else if (DEADLINE.test(text)) counts.deadlines++;
    if (STATUS.test(text)) counts.statuses++;
    if (DURATION.test(text)) counts.durations++;
    if (NUMBERING.test(text)) counts.numbers++;
    else if (/\p{L}{2}/u.test(text)) counts.worded++;
    if (/^\d+([.,]\d+)? ?%$/.test(text)) counts.percents++;
    if (MARK.test(text)) counts.marks++;
    if (/^([ivxl]+|\d+|[a-e])[.,]\d/.test(text)) counts.dottedCodes++;
  }
  return counts;
}
