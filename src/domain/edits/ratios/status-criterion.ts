import type { ColumnRole } from '../../appendix/layout/appendix-layout';
import { isDitto } from '../../appendix/people/ditto';
import type { CalendarDate } from '../../calendar/calendar-date';
import { serialFromDate } from '../../calendar/excel-serial';
import type { CellContent } from '../../cell-content';

/** The as-of date. `isFixed`: the user fixed it, else it is today, and moves on. */
export interface DayAsked {
  readonly day: CalendarDate;
  readonly isFixed: boolean;
}

/** What COUNTIFS asks of one cell. */
export type StatusCriterion =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A percentage: any number from here on. */
  | { readonly kind: 'atLeast'; readonly value: number }
  /** A day that has come, whatever the time of day. */
  | ({ readonly kind: 'until' } & DayAsked);

/** COUNTIFS takes 255 characters; below that there is room for what is escaped. */
const LONGEST_TEXT = 200;
/** Characters that do not survive in the formulas of a file. */
const FRAGILE = /(?!\n)[\p{Cc}\uFFFE\uFFFF]/u;
/** COUNTIFS takes these for numbers, days or truth values, by rules that differ with the language of Excel. */
const READS_AS_NUMBER =
  /^[\s'+\-–−.,$€£¥₫(]*\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:true|false)$|^#/i;
/** More than 200 % is no percentage. */
const MOST_PERCENT = 200;

/**
 * The criterion that a cell's content meets, and others of its kind; undefined where COUNTIFS could not tell for sure.
 * A day of completion that is still to come meets none. `wholePercents`: percentages of the column are written as 100, not as 1.
 */
export function criterionOf(
  content: CellContent,
  role: ColumnRole,
  wholePercents: boolean,
  asked: DayAsked,
): StatusCriterion | undefined {
  switch (content.kind) {
    case 'empty':
      return { kind: 'blank' };
    case 'text':
      if (content.text === '') return { kind: 'blank' };
      return isCountable(content.text) ? { kind: 'text', text: content.text } : undefined;
    case 'number': {
      const { value } = content;
      if (role === 'completedOn')
        return value >= 1 && hasCome(value, asked) ? { kind: 'until', ...asked } : undefined;
      if (role !== 'status' && role !== 'progress') return { kind: 'number', value };
      const whole = wholePercents ? 100 : 1;
      const isFull = value >= whole && value <= (whole * MOST_PERCENT) / 100;
      return isFull ? { kind: 'atLeast', value: whole } : undefined;
    }
    case 'boolean':
    case 'error':
      return undefined;
  }
}

function hasCome(value: number, { day }: DayAsked): boolean {
  return value < serialFromDate(day) + 1;
}

function isCountable(text: string): boolean {
  return text.length <= LONGEST_TEXT && !FRAGILE.test(text) && !READS_AS_NUMBER.test(text) && !isDitto(text);
}

/** True where COUNTIFS counts the cell. It does not tell capitals from small letters. */
export function meetsCriterion(content: CellContent, criterion: StatusCriterion): boolean {
  switch (criterion.kind) {
    case 'blank':
      return content.kind === 'empty' || (content.kind === 'text' && content.text === '');
    case 'text':
      return content.kind === 'text' && content.text.toLowerCase() === criterion.text.toLowerCase();
    case 'number':
      return content.kind === 'number'
        ? content.value === criterion.value
        : content.kind === 'text' && content.text.trim() !== '' && Number(content.text) === criterion.value;
    case 'atLeast':
      return content.kind === 'number' && content.value >= criterion.value;
    case 'until':
      return content.kind === 'number' && hasCome(content.value, criterion);
  }
}

/** As COUNTIFS takes it: `"Đã hoàn thành"`, `""`, `">=1"`. */
export function criterionText(criterion: StatusCriterion): string {
  switch (criterion.kind) {
    case 'blank':
      return '""';
    case 'text':
      return `"${escaped(criterion.text).replace(/"/g, '""')}"`;
    case 'number':
      return String(criterion.value);
    case 'atLeast':
      return `">=${criterion.value}"`;
    case 'until': {
      const { year, month, day } = criterion.day;
      return `"<"&1+${criterion.isFixed ? `DATE(${year},${month},${day})` : 'TODAY()'}`;
    }
  }
}

function escaped(text: string): string {
  const literal = text.replace(/[~*?]/g, '~$&');
  return /^[=<>]/.test(literal) ? `=${literal}` : literal;
}
