import { DittoColumn } from '../appendix/items/ditto-column';
import { holdsWholePercents } from '../appendix/items/whole-percents';
import type { PlanAppendix } from '../appendix/plan-appendix';
import type { SheetGrid } from '../appendix/sheet/sheet-grid';
import type { SheetSnapshot } from '../appendix/sheet/sheet-snapshot';
import { type CellContent, shownText } from '../cell-content';
import { possibleCodes } from '../criteria/code-damage';
import type { CriterionCode } from '../criteria/criterion-code';
import { readCode } from '../criteria/read-code';
import { foldTonePlacement } from '../text/fold-tone-placement';
import { tidy } from '../text/tidy';
import { RETURN_ROLES, type ReturnRole } from './return-roles';
import type { RoleValue } from './same-value';
import { isSlipKey } from './slip-key';

/** One appendix of a sheet, with the sheet that it was read from, and the code that each of its rows is about. */
export interface ReadAppendix {
  readonly snapshot: SheetSnapshot;
  /** The same sheet, cell by cell. */
  readonly grid: SheetGrid;
  readonly appendix: PlanAppendix;
  readonly codes: ReadonlyMap<number, CriterionCode>;
}

/** A row that may be told again by another file: what it is known by, and what it says of its state. */
export interface KeyedRow {
  readonly of: ReadAppendix;
  readonly row: number;
  readonly kind: 'item' | 'parent';
  /** In the user's own words. */
  readonly content: string;
  /** The content made comparable; with the lines below it where Word has split it over several rows. */
  readonly texts: readonly string[];
  /** Every code that the row may be about; none where its numbers only count the rows. */
  readonly codes: readonly CriterionCode[];
  readonly slipKey?: string;
  readonly leads: readonly string[];
  /** What its columns say, blank ones left out. */
  readonly values: ReadonlyMap<ReturnRole, RoleValue>;
}

/** The rows of an appendix that carry a duty, and the criteria over them, from the top down. */
export function keyedRows(of: ReadAppendix): readonly KeyedRow[] {
  const { appendix, grid } = of;
  const { layout } = appendix;
  const wholePercents = holdsWholePercents(grid, layout);
  const columns = RETURN_ROLES.map((role) => new DittoColumn(grid, layout, role)).filter(
    ({ exists }) => exists,
  );
  const items = new Map(appendix.items.map((item) => [item.row, item]));
  const parents = new Map(appendix.parents.map((parent) => [parent.row, parent]));
  const isOrder = hasOnlyOrderNumbers(of);
  const rows: KeyedRow[] = [];
  const more = linesBelow(appendix);
  for (const { row, kind } of appendix.rows) {
    const known = kind === 'item' ? items.get(row) : kind === 'parent' ? parents.get(row) : undefined;
    if (known === undefined) {
      if (kind === 'section') for (const column of columns) column.skip(row);
      continue;
    }
    const below = more.get(row) ?? [];
    const values = new Map<ReturnRole, RoleValue>();
    for (const column of columns) {
      const content = withBelow(column.read(row), below, layout.columns.get(column.role), grid);
      if (tidy(shownText(content)) !== '') values.set(column.role as ReturnRole, { content, wholePercents });
    }
    const slipKey = slipKeyIn(grid, row);
    rows.push({
      of,
      row,
      kind: kind === 'item' ? 'item' : 'parent',
      content: known.content,
      texts: textsOf(known.content, below, layout.columns.get('content') ?? layout.columns.get('task'), grid),
      codes: isOrder ? [] : codesAt(of, grid, row),
      ...(slipKey === undefined ? {} : { slipKey }),
      leads: items.get(row)?.leads ?? [],
      values,
    });
  }
  return rows;
}

/** Without a code column there are order numbers at most, which are added to and renumbered at will. */
function hasOnlyOrderNumbers({ appendix: { layout, items, parents }, codes }: ReadAppendix): boolean {
  if (layout.columns.has('code')) return false;
  const own = [...items, ...parents].flatMap(({ row }) => codes.get(row) ?? []);
  return own.filter((code) => !code.includes('.')).length * 2 >= own.length;
}

/** The rows below each that only go on with its words. */
function linesBelow({ rows }: PlanAppendix): ReadonlyMap<number, readonly number[]> {
  const below = new Map<number, number[]>();
  let above: number | undefined;
  for (const { row, kind } of rows) {
    if (kind === 'item' || kind === 'parent') above = row;
    else if (kind !== 'continuation') above = undefined;
    else if (above !== undefined) below.set(above, [...(below.get(above) ?? []), row]);
  }
  return below;
}

/** What Word has put into the rows below belongs to the cell: nothing of it is left behind. */
function withBelow(
  own: CellContent,
  below: readonly number[],
  column: number | undefined,
  grid: SheetGrid,
): CellContent {
  if (column === undefined) return own;
  const more = below.map((row) => shownText(grid.own(row, column)).trim()).filter((text) => text !== '');
  if (more.length === 0) return own;
  const text = [shownText(own).trim(), ...more].filter((part) => part !== '').join(' ');
  return { kind: 'text', text, shown: text, format: 'General' };
}

function textsOf(
  content: string,
  below: readonly number[],
  column: number | undefined,
  grid: SheetGrid,
): readonly string[] {
  const own = foldTonePlacement(content);
  if (column === undefined || below.length === 0) return [own];
  const whole = [content, ...below.map((row) => shownText(grid.own(row, column)))].join(' ');
  return [...new Set([own, foldTonePlacement(whole)])];
}

function codesAt({ appendix, codes }: ReadAppendix, grid: SheetGrid, row: number): readonly CriterionCode[] {
  const column = appendix.layout.columns.get('code') ?? appendix.layout.columns.get('order');
  const reading = column === undefined ? undefined : readCode(grid.at(row, column));
  const settled = codes.get(row);
  const read = reading?.damage === undefined ? [reading?.code] : possibleCodes(reading.damage);
  return [...new Set([settled, ...read])].filter((code) => code !== undefined);
}

function slipKeyIn(grid: SheetGrid, row: number): string | undefined {
  return grid
    .filled(row)
    .map((column) => shownText(grid.own(row, column)).trim())
    .find(isSlipKey);
}
