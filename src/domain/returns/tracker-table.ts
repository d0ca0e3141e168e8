import type { AppendixLayout, HeadingCandidate, LayoutRefusal } from '../appendix/layout/appendix-layout';
import { findLayout } from '../appendix/layout/find-layout';
import { readAppendix } from '../appendix/read-appendix';
import { readRows } from '../appendix/rows/read-rows';
import { SheetGrid } from '../appendix/sheet/sheet-grid';
import { lastColumn, lastRow, type SheetSnapshot } from '../appendix/sheet/sheet-snapshot';
import { dateFromSerial } from '../calendar/excel-serial';
import { type CellContent, EMPTY_CELL, shownText } from '../cell-content';
import { dateFormat } from '../date-format';
import { checkCodes } from '../review/check-codes';
import { fold } from '../text/fold';
import { tidy } from '../text/tidy';
import type { ReadAppendix } from './keyed-rows';

/** What a program that tracks tasks has given out: one file, or one table that was pasted. */
export interface TrackerTable {
  readonly name: string;
  readonly appendices: readonly ReadAppendix[];
}

/** The names of tasks by the numbers that their program gives them. */
export type TaskNames = ReadonlyMap<string, string>;

/** What the tables say of which number is which task. */
export function taskNames(tables: readonly TrackerTable[]): TaskNames {
  const appendices = tables.flatMap((table) => table.appendices);
  return new Map(
    appendices.flatMap(({ appendix: { items } }) =>
      items.flatMap(({ code, content }) => (code.written === '' ? [] : [[fold(code.written), content]])),
    ),
  );
}

/**
 * The tables of an export. Undefined where none of its sheets names tasks and says something of them; `names` are those
 * of other tables, for one that has numbers alone.
 */
export function readTrackerTable(
  name: string,
  sheets: readonly SheetSnapshot[],
  names: TaskNames = new Map(),
): TrackerTable | undefined {
  const appendices = sheets.flatMap((sheet) => {
    const plain = withoutTrackerHabits(sheet);
    const found = findLayout(new SheetGrid(plain));
    const { snapshot, layouts } =
      found.kind === 'found'
        ? { snapshot: plain, layouts: found.layouts }
        : incomplete(plain, found.refusal, names);
    const grid = new SheetGrid(snapshot);
    return layouts.map((layout): ReadAppendix => {
      const appendix = readAppendix(grid, layout, readRows(grid, layout));
      return { snapshot, grid, appendix, codes: checkCodes(appendix).codes };
    });
  });
  return appendices.length === 0 ? undefined : { name, appendices };
}

interface Incomplete {
  readonly snapshot: SheetSnapshot;
  readonly layouts: readonly AppendixLayout[];
}

/** An export may hold less than an appendix does: names and states alone, or numbers and states. */
function incomplete(snapshot: SheetSnapshot, refusal: LayoutRefusal, names: TaskNames): Incomplete {
  const headings: readonly HeadingCandidate[] =
    refusal.kind === 'missingColumns'
      ? [{ ...refusal, row: refusal.headerRow }]
      : refusal.kind === 'noHeading'
        ? refusal.candidates
        : [];
  const telling = headings.filter(
    ({ columns }) => columns.has('status') || columns.has('deadline') || columns.has('markDone'),
  );
  const named = telling.find(({ columns }) => columns.has('content') || columns.has('task'));
  if (named !== undefined) return { snapshot, layouts: [layoutOf(named, snapshot)] };
  const numbered = telling.find(({ columns }) => columns.has('code'));
  const column = numbered?.columns.get('code');
  if (numbered === undefined || column === undefined || names.size === 0) return { snapshot, layouts: [] };
  const content = lastColumn(snapshot) + 1;
  const withNames = { ...numbered, columns: new Map([...numbered.columns, ['content' as const, content]]) };
  return {
    snapshot: withTaskNames(snapshot, column, names),
    layouts: [layoutOf(withNames, snapshot)],
  };
}

function layoutOf({ row, columns, headings }: HeadingCandidate, snapshot: SheetSnapshot): AppendixLayout {
  return {
    firstRow: row,
    headerFirstRow: row,
    headerLastRow: row,
    columns,
    headings,
    lastRow: lastRow(snapshot),
    certainty: { kind: 'sure' },
  };
}

/** The sheet with the name of each number's task in a column behind all others. */
function withTaskNames(snapshot: SheetSnapshot, column: number, names: TaskNames): SheetSnapshot {
  return {
    ...snapshot,
    rows: snapshot.rows.map((row) => {
      const name = names.get(fold(shownText(row[column - snapshot.firstColumn] ?? EMPTY_CELL)));
      return [...row, name === undefined ? EMPTY_CELL : textCell(name)];
    }),
  };
}

function textCell(text: string): CellContent {
  return { kind: 'text', text, shown: text, format: 'General' };
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
