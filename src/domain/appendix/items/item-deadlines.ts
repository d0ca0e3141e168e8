import { type CalendarDate, compareDates } from '../../calendar/calendar-date';
import { type CellContent, EMPTY_CELL, shownText } from '../../cell-content';
import type { Deadline } from '../../deadlines/deadline';
import { lastDaysOnTime } from '../../deadlines/last-days';
import { type DeadlineContext, type ParsedDeadline, parseDeadline } from '../../deadlines/parse-deadline';
import { daysAreTurned } from '../../deadlines/turned-days';
import type { FindingList } from '../cell-findings/finding-list';
import type { AppendixLayout } from '../layout/appendix-layout';
import { readable } from '../sheet/readable-content';
import type { SheetGrid } from '../sheet/sheet-grid';
import { DittoColumn } from './ditto-column';

export interface ItemDeadline {
  readonly deadline: Deadline;
  /** The user's own words. */
  readonly text: string;
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

/** Reads the deadline of each item. */
export class ItemDeadlinesReader {
  private readonly deadline: DittoColumn;
  private readonly context: DeadlineContext;
  /** By the format, then by the number or the text: a sheet says "Quý II" a hundred times. */
  private readonly numbers = new Map<string, Map<number, ParsedDeadline>>();
  private readonly texts = new Map<string, ParsedDeadline>();

  constructor(grid: SheetGrid, layout: AppendixLayout, planYear: number | undefined) {
    this.deadline = new DittoColumn(grid, layout, 'deadline');
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

  /** True where the day is after the last day on time. */
  isLate(deadline: Deadline, day: CalendarDate): boolean {
    const last = lastDaysOnTime(deadline, { ...this.context, beforeIsStrict: false }).at(-1);
    return last !== undefined && compareDates(day, last) > 0;
  }

  /** A row that is no item, and whose deadline the item below may repeat. */
  pass(row: number): void {
    this.deadline.skip(row);
  }
}
