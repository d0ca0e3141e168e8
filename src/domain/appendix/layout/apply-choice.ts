import { fold } from '../../text/fold';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { AppendixLayout, ColumnRole } from './appendix-layout';
import { headingsOf } from './header-block';
import type { LayoutChoice } from './layout-choice';

/** Rows may have been inserted above the header since the user chose. */
const FARTHEST = 200;

/** How many of the chosen headings stand in the rows, wherever their columns are now. */
function headingsFound(grid: SheetGrid, firstRow: number, lastRow: number, choice: LayoutChoice): number {
  const present = new Set(headingsOf(grid, firstRow, lastRow).map(({ text }) => fold(text)));
  return choice.columns.filter(({ heading }) => heading !== '' && present.has(fold(heading))).length;
}

function headerRow(grid: SheetGrid, choice: LayoutChoice): number {
  const height = choice.headerLastRow - choice.headerFirstRow;
  const named = choice.columns.filter(({ heading }) => heading !== '').length;
  const found = (row: number): number => headingsFound(grid, row, row + height, choice);
  if (named === 0 || found(choice.headerFirstRow) === named) return choice.headerFirstRow;
  let best = choice.headerFirstRow;
  let most = found(best);
  const last = Math.min(grid.lastRow, choice.headerFirstRow + FARTHEST);
  for (let row = grid.firstRow; row <= last && most < named; row++) {
    const count = found(row);
    if (count > most) [best, most] = [row, count];
  }
  return best;
}

/**
 * The layouts with the user's own choice in place of what was found there. A chosen column is known by its heading
 * first, by its number only where the heading is gone.
 */
export function applyChoice(
  grid: SheetGrid,
  layouts: readonly AppendixLayout[],
  choice: LayoutChoice,
): readonly AppendixLayout[] {
  const headerFirstRow = headerRow(grid, choice);
  const headerLastRow = headerFirstRow + choice.headerLastRow - choice.headerFirstRow;
  const headings = headingsOf(grid, headerFirstRow, headerLastRow);
  const columns = new Map<ColumnRole, number>();
  for (const { role, column, heading } of choice.columns) {
    const same = headings.filter(({ text }) => heading !== '' && fold(text) === fold(heading));
    const byName = same.find((candidate) => candidate.column === column) ?? same[0];
    columns.set(role, byName?.column ?? column);
  }
  if (!columns.has('content') || headerFirstRow > grid.lastRow) return layouts;
  const overlaps = (layout: AppendixLayout): boolean =>
    layout.headerFirstRow <= headerLastRow && headerFirstRow <= layout.headerLastRow;
  const replaced = layouts.find(overlaps);
  const others = layouts.filter((layout) => !overlaps(layout));
  const isFirst = others.every((layout) => layout.headerFirstRow > headerFirstRow);
  const chosen: AppendixLayout = {
    firstRow: replaced?.firstRow ?? (isFirst ? grid.firstRow : headerFirstRow),
    headerFirstRow,
    headerLastRow,
    columns,
    headings: new Map(headings.map(({ column, text }) => [column, text])),
    lastRow: grid.lastRow,
    certainty: { kind: 'chosen' },
  };
  return [...others, chosen].sort((a, b) => a.headerFirstRow - b.headerFirstRow);
}
