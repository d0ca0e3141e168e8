import { findLayout } from '../appendix/layout/find-layout';
import type { AppendixLayout, HeadingCandidate, LayoutRefusal } from '../appendix/layout/appendix-layout';
import { readAppendix } from '../appendix/read-appendix';
import { lastRow, type SheetSnapshot } from '../appendix/sheet/sheet-snapshot';
import { dateFromSerial } from '../calendar/excel-serial';
import { EMPTY_CELL, type CellContent } from '../cell-content';
import { dateFormat } from '../date-format';
import { checkCodes } from '../review/check-codes';
import { tidy } from '../text/tidy';
import type { ReadAppendix } from './keyed-rows';

/** What a program that tracks tasks has given out: one file, or one table that was pasted. */
export interface TrackerTable {
  readonly name: string;
  readonly appendices: readonly ReadAppendix[];
}

/** The tables of an export. Undefined where none of its sheets names tasks and says something of them. */
export function readTrackerTable(name: string, sheets: readonly SheetSnapshot[]): TrackerTable | undefined {
  const appendices = sheets.flatMap((sheet) => {
    const snapshot = withoutTrackerHabits(sheet);
    const found = findLayout(snapshot);
    const layouts = found.kind === 'refused' ? incompleteLayout(snapshot, found.refusal) : found.layouts;
    return layouts.map((layout): ReadAppendix => {
      const appendix = readAppendix(snapshot, layout);
      return { snapshot, appendix, codes: checkCodes(appendix).codes };
    });
  });
  return appendices.length === 0 ? undefined : { name, appendices };
}

/** An export may hold less than an appendix does: the names of tasks, and their states alone. */
function incompleteLayout(snapshot: SheetSnapshot, refusal: LayoutRefusal): readonly AppendixLayout[] {
  const headings: readonly HeadingCandidate[] =
    refusal.kind === 'missingColumns'
      ? [{ ...refusal, row: refusal.headerRow }]
      : refusal.kind === 'noHeading'
        ? refusal.candidates
        : [];
  const heading = headings.find(({ columns }) => {
    const named = columns.has('content') || columns.has('task');
    return named && (columns.has('status') || columns.has('deadline') || columns.has('markDone'));
  });
  if (heading === undefined) return [];
  return [
    {
      firstRow: heading.row,
      headerFirstRow: heading.row,
      headerLastRow: heading.row,
      columns: heading.columns,
      headings: heading.headings,
      lastRow: lastRow(snapshot),
      certainty: { kind: 'sure' },
    },
  ];
}

/** The first day that a program can count: it stands for no day. */
const NO_DAY = 1970;
/** "30/06/2024 23:59:59", "2024-06-30T00:00:00.000Z": the hour of an export means nothing. */
const DAY_WITH_TIME =
  /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const FIRST_DAY = /^(?:0?1[/.-]0?1[/.-]1970|1970-01-01)$/;

/** The sheet without what programs put where there is nothing, and without hours beside days. */
function withoutTrackerHabits(snapshot: SheetSnapshot): SheetSnapshot {
  return { ...snapshot, rows: snapshot.rows.map((row) => row.map(plainCell)) };
}

function plainCell(content: CellContent): CellContent {
  if (content.kind === 'number') {
    if (dateFormat(content.format) !== 'day') return content;
    const day = dateFromSerial(Math.floor(content.value));
    return day?.year === NO_DAY && day.month === 1 && day.day === 1 ? EMPTY_CELL : content;
  }
  if (content.kind !== 'text') return content;
  const text = tidy(content.text);
  const day = DAY_WITH_TIME.exec(text)?.[1] ?? text;
  if (FIRST_DAY.test(day)) return EMPTY_CELL;
  return day === text ? content : { ...content, text: day, shown: day };
}
