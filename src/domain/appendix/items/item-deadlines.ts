import { type CalendarDate, calendarDate, compareDates } from '../../calendar/calendar-date';
import { dateFromSerial } from '../../calendar/excel-serial';
import { type CellContent, EMPTY_CELL, shownText } from '../../cell-content';
import type { Deadline } from '../../deadlines/deadline';
import { lastDaysOnTime } from '../../deadlines/last-days';
import { type DeadlineContext, type ParsedDeadline, parseDeadline } from '../../deadlines/parse-deadline';
import { daysAreTurned } from '../../deadlines/turned-days';
import { readLegacyText } from '../../text/legacy-encoding';
import type { FindingList } from '../cell-findings/finding-list';
import type { AppendixLayout } from '../layout/appendix-layout';
import type { SheetGrid } from '../sheet/sheet-grid';
import { DittoColumn } from './ditto-column';

export interface ItemDeadline {
  readonly deadline: Deadline;
  /** The user's own words. */
  readonly text: string;
}

/** The content with its text as it was meant, where an old encoding hides it. */
function readable(content: CellContent): CellContent {
  if (content.kind !== 'text') return content;
  // The deadline's own reader reports stray spaces and the like, so Unicode text goes to it untouched.
  const legacy = readLegacyText(content.text);
  return legacy ? { ...content, text: legacy.readable } : content;
}

/** The cells of the deadline column, each by itself. */
function columnOf(grid: SheetGrid, layout: AppendixLayout): readonly CellContent[] {
  const column = layout.columns.get('deadline');
  const cells: CellContent[] = [];
  if (column === undefined) return cells;
  const last = Math.min(layout.lastRow, grid.lastRow);
  for (let row = layout.headerLastRow + 1; row <= last; row++) cells.push(grid.own(row, column));
  return cells;
}

/** Reads the deadline of each item, and whether it was kept where a day of completion tells. */
export class ItemDeadlinesReader {
  private readonly deadline: DittoColumn;
  private readonly completedOn: DittoColumn;
  private readonly context: DeadlineContext;
  /** By the format, then by the number or the text: a sheet says "Quý II" a hundred times. */
  private readonly numbers = new Map<string, Map<number, ParsedDeadline>>();
  private readonly texts = new Map<string, ParsedDeadline>();

  constructor(grid: SheetGrid, layout: AppendixLayout, planYear: number | undefined) {
    this.deadline = new DittoColumn(grid, layout, 'deadline');
    this.completedOn = new DittoColumn(grid, layout, 'completedOn');
    const { dateOrder } = grid;
    this.context = {
      ...(planYear === undefined ? {} : { planYear }),
      ...(dateOrder === undefined ? {} : { dateOrder }),
      daysAreTurned: daysAreTurned(columnOf(grid, layout)),
    };
  }

  private parse(content: CellContent): ParsedDeadline {
    switch (content.kind) {
      case 'number': {
        let ofFormat = this.numbers.get(content.format);
        if (!ofFormat) this.numbers.set(content.format, (ofFormat = new Map<number, ParsedDeadline>()));
        let parsed = ofFormat.get(content.value);
        if (!parsed) ofFormat.set(content.value, (parsed = parseDeadline(content, this.context)));
        return parsed;
      }
      case 'text': {
        let parsed = this.texts.get(content.text);
        if (!parsed) this.texts.set(content.text, (parsed = parseDeadline(readable(content), this.context)));
        return parsed;
      }
      case 'empty':
      case 'boolean':
      case 'error':
        return parseDeadline(content, this.context);
      default:
        return content satisfies never;
    }
  }

  read(row: number, report: FindingList): ItemDeadline {
    const content = this.deadline.read(row);
    // What is wrong with an error cell is said once, by its error.
    if (content.kind === 'error')
      return { deadline: this.parse(EMPTY_CELL).deadline, text: shownText(content) };
    const { deadline, findings } = this.parse(content);
    report.addAll(row, 'deadline', findings);
    return { deadline, text: shownText(content) };
  }

  /** True where the item was completed after its last day. Asked after {@link read}, for each item. */
  wasLate(row: number, deadline: Deadline): boolean {
    const completed = this.completedOn.read(row);
    if (completed.kind === 'empty') return false;
    return completedLate(completed, lastDaysOnTime(deadline, { ...this.context, beforeIsStrict: false }));
  }

  /** A row that is no item, and whose deadline the item below may repeat. */
  pass(row: number): void {
    this.deadline.skip(row);
    this.completedOn.skip(row);
  }
}

function dayOf(content: CellContent): CalendarDate | undefined {
  if (content.kind === 'number') return dateFromSerial(content.value);
  if (content.kind !== 'text') return undefined;
  const match = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(content.text);
  return match ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

/** True where the day of completion is known and is after the last day on time; days in order. */
function completedLate(completedOn: CellContent, lastDays: readonly CalendarDate[]): boolean {
  const day = dayOf(completedOn);
  const last = lastDays[lastDays.length - 1];
  return day !== undefined && last !== undefined && compareDates(day, last) > 0;
}
