import type { SheetGrid } from '../sheet/sheet-grid';
import type { ColumnRole } from './appendix-layout';
import { sampleColumn } from './column-sample';
import type { HeadingMeaning } from './heading-rule';
import { LONGEST_HEADING, readHeading } from './read-heading';
import { isTimeHeading } from './time-heading';

/** The heading of one column. */
export interface ColumnHeading {
  readonly column: number;
  /** In the user's own words, levels joined by " / ". */
  readonly text: string;
  readonly meaning: HeadingMeaning | undefined;
}

/** A header of one or more rows. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly headings: readonly ColumnHeading[];
}

const MOST_ROWS = 4;

export function isRole(role: HeadingMeaning['role']): role is ColumnRole {
  return role !== 'known' && role !== 'foreign';
}

/** The distinct roles that the headings name. */
export function rolesOf(headings: readonly ColumnHeading[]): ReadonlySet<ColumnRole> {
  const roles = new Set<ColumnRole>();
  for (const { meaning } of headings) if (meaning && isRole(meaning.role)) roles.add(meaning.role);
  return roles;
}

/** The columns whose headings say what the table is: those of days, weeks and steps do not. */
function votingColumns(grid: SheetGrid, row: number, filled: readonly number[]): readonly number[] {
  return filled.filter((column) => !isTimeHeading(grid.own(row, column)));
}

/** True for a column in which rows are only ticked, or not at all: people, days and steps across the top. */
function holdsOnlyMarks(grid: SheetGrid, column: number, fromRow: number): boolean {
  const { filled, marks } = sampleColumn(grid, column, fromRow);
  return filled === marks;
}

/** True where every filled cell of the row is a short text: numbers and sentences are no headings. */
export function isWorded(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => {
    const cell = grid.own(row, column);
    return cell.kind === 'text' && cell.text.length <= LONGEST_HEADING;
  });
}

/** The text above a column in the given row: its own, or that of the group which reaches over it from the left. */
function groupAbove(grid: SheetGrid, row: number, below: number, column: number): string {
  const own = grid.text(row, column);
  if (own !== '') return own;
  for (let left = column - 1; left >= grid.firstColumn; left--) {
    // A group reaches only as far as headings stand under it, its own column first of all.
    if (grid.text(below, left + 1) === '' || grid.text(below, left) === '') return '';
    const text = grid.text(row, left);
    if (text !== '') return text;
  }
  return '';
}

/** The heading of every column that has one in these rows. */
export function headingsOf(grid: SheetGrid, firstRow: number, lastRow: number): readonly ColumnHeading[] {
  const headings: ColumnHeading[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const levels: string[] = [];
    let below = 0;
    for (let row = lastRow; row >= firstRow; row--) {
      const text = below === 0 ? grid.text(row, column) : groupAbove(grid, row, below, column);
      if (text !== '' && text !== levels[0]) levels.unshift(text);
      if (text !== '' || below !== 0) below = row;
    }
    if (levels.length === 0) continue;
    const leaf = levels[levels.length - 1] ?? '';
    headings.push({
      column,
      text: levels.join(' / '),
      meaning: readHeading(leaf, levels.slice(0, -1).join(' ')),
    });
  }
  return headings;
}

/** "Thu" and "Chi" are receipts and expenses, or, over a column that is only ticked, the names of two people. */
const MAY_BE_NAME = /^(thu|chi)$/i;

function asName(grid: SheetGrid, heading: ColumnHeading, lastRow: number): ColumnHeading {
  if (!MAY_BE_NAME.test(heading.text.split(' / ').at(-1) ?? '')) return heading;
  const { filled, marks } = sampleColumn(grid, heading.column, lastRow + 1);
  return filled > 0 && filled === marks ? { ...heading, meaning: undefined } : heading;
}

const WHO: ReadonlySet<HeadingMeaning['role']> = new Set(['lead', 'responsibility', 'support']);

/** "VP | Kinh tế | Công an" under "Đơn vị thực hiện", over columns that are only ticked. */
function namesSomebody(grid: SheetGrid, row: number, column: number, group: string): boolean {
  const role = group === '' ? undefined : readHeading(group)?.role;
  if (role === undefined || !WHO.has(role)) return false;
  const { filled, marks } = sampleColumn(grid, column, row + 1);
  return filled > 0 && filled === marks;
}

/** True where the row under a header belongs to it: headings of groups, or the units of columns. */
function continuesHeader(grid: SheetGrid, row: number): boolean {
  const filled = grid.filled(row);
  if (filled.length === 0 || !isWorded(grid, row, filled)) return false;
  let named = 0;
  for (const column of filled) {
    const text = grid.text(row, column);
    const above = grid.text(row - 1, column);
    const isUnit = /^\(.{1,20}\)$/.test(text) && !/^\(\d+\)$/.test(text);
    const isGroupHead =
      above !== '' && grid.text(row - 1, column + 1) === '' && grid.text(row, column + 1) !== '';
    if (above !== '' && !isGroupHead && above !== text && !isUnit) return false;
    const group = above === '' ? groupAbove(grid, row - 1, row, column) : above;
    // "Nội dung 1: …" under a heading that is merged downwards is the first section, and no heading of a column.
    if (group === '' && !isUnit) return false;
    if (isUnit || readHeading(text, above === text ? '' : group) || namesSomebody(grid, row, column, group))
      named++;
  }
  return named * 2 >= filled.length;
}

/** Headings that stand over others: who, how far, how many points. */
const GROUP_ROLES: ReadonlySet<HeadingMeaning['role']> = new Set([
  'responsibility',
  'status',
  'markDone',
  'evidence',
  'maxScore',
  'selfScore',
  'appraisedScore',
  'lastYearScore',
  'known',
]);
const LONGEST_GROUP = 60;

/** True where the row over a header holds the headings of its groups only; a title stands over the first column. */
function isGroupRow(grid: SheetGrid, row: number): boolean {
  const filled = grid.filled(row);
  const [firstBelow] = grid.filled(row + 1);
  if (filled.length === 0 || filled[0] === firstBelow || !isWorded(grid, row, filled)) return false;
  return filled.every((column) => {
    const text = grid.text(row, column);
    const role = readHeading(text)?.role;
    return (
      role !== undefined &&
      GROUP_ROLES.has(role) &&
      text.length <= LONGEST_GROUP &&
      grid.text(row, column + 1) === '' &&
      grid.text(row + 1, column) !== '' &&
      grid.text(row + 1, column + 1) !== ''
    );
  });
}

/** Rows of a table begin with a number or a code, headings do not; this spares most rows the dictionary. */
function mayBeHeader(grid: SheetGrid, row: number, filled: readonly number[]): boolean {
  const [first] = filled;
  if (first === undefined || filled.length < 3) return false;
  const cell = grid.own(row, first);
  return cell.kind === 'text' && !/^\s*(?:\d|[IVXL]+[.,]?\d|[-+])/.test(cell.text);
}

/**
 * The header that begins in this row, or undefined. A header has at least three filled cells, short texts all, at
 * least half of which are headings that we know and which name two roles or more.
 */
export function headerBlockAt(
  grid: SheetGrid,
  row: number,
  filled: readonly number[],
): HeaderBlock | undefined {
  return mayBeHeader(grid, row, filled) ? readBlock(grid, row, filled) : undefined;
}

function readBlock(grid: SheetGrid, row: number, filled: readonly number[]): HeaderBlock | undefined {
  const voting = votingColumns(grid, row, filled);
  if (!isWorded(grid, row, voting)) return undefined;
  const isKnown = (column: number): boolean => readHeading(grid.text(row, column)) !== undefined;
  const known = voting.filter(isKnown).length;
  if (known < 2) return undefined;
  if (known * 2 < voting.length) {
    const others = voting.filter((column) => !isKnown(column) && !holdsOnlyMarks(grid, column, row + 1));
    if (known < 3 || others.length > known) return undefined;
  }
  let lastRow = row;
  while (lastRow - row + 1 < MOST_ROWS && continuesHeader(grid, lastRow + 1)) lastRow++;
  const firstRow = row > grid.firstRow && isGroupRow(grid, row - 1) ? row - 1 : row;
  const headings = headingsOf(grid, firstRow, lastRow).map((heading) => asName(grid, heading, lastRow));
  const foreign = headings.filter(({ meaning }) => meaning?.role === 'foreign').length;
  return rolesOf(headings).size + foreign >= 2 ? { firstRow, lastRow, headings } : undefined;
}
