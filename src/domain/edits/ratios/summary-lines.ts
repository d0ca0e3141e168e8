import { cellAt, lastColumn, lastRow, type SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import { type AreaLookup, isHiddenByMerge } from '../../area-lookup';
import type { CellAddress } from '../../cell-content';
import type { AppendixReview } from '../../review/appendix-review';
import { tableSpan } from '../table-span';

/**
 * Where the label of a summary line stands, for each of the appendices that are to have one. `all` are those of the sheet
 * in order. A line of an earlier run keeps its place: it belongs to the first appendix above it that has none, unless it
 * stands within another's table. A new one goes into the first free row under its table and under the lines of the
 * appendices before it: lines in the order of their tables are what the next run finds again.
 */
export function summaryLines(
  snapshot: SheetSnapshot,
  homeless: readonly AppendixReview[],
  all: readonly AppendixReview[],
  mergeOver: AreaLookup,
  ourLabels: readonly CellAddress[],
): ReadonlyMap<AppendixReview, CellAddress> {
  const lines = new Map<AppendixReview, CellAddress>();
  // Where somebody has merged cells over the number beside it, a line can stay no longer.
  const labels = ourLabels
    .filter(({ row, column }) => !isHiddenByMerge(mergeOver, { row, column: column + 1 }))
    .sort((a, b) => a.row - b.row);
  for (const review of homeless) {
    const taken = [...lines.values()];
    const known = labels.filter((label) => !taken.includes(label));
    const { headerLastRow } = review.appendix.layout;
    const line = known.find(({ row }) => row > headerLastRow && !isInsideAnother(row, review, all));
    lines.set(review, line ?? newLine(snapshot, review, all, mergeOver, taken));
  }
  return lines;
}

function isInsideAnother(row: number, review: AppendixReview, all: readonly AppendixReview[]): boolean {
  return all.some((other) => {
    const { headerFirstRow } = other.appendix.layout;
    return other !== review && row >= headerFirstRow && row <= endOf(other);
  });
}

/** The last row of the table itself. */
function endOf({ appendix: { layout, rows } }: AppendixReview): number {
  const table = rows.filter(({ kind }) => kind === 'item' || kind === 'total' || kind === 'continuation');
  return Math.max(layout.headerLastRow, table.at(-1)?.row ?? 0);
}

/** In the content column of the first wholly blank row under the table, or of the row under everything. */
function newLine(
  snapshot: SheetSnapshot,
  review: AppendixReview,
  all: readonly AppendixReview[],
  mergeOver: AreaLookup,
  linesBefore: readonly CellAddress[],
): CellAddress {
  const { layout } = review.appendix;
  const column = layout.columns.get('content') ?? tableSpan(layout).firstColumn;
  const last = Math.max(lastColumn(snapshot), column + 1);
  const isFree = (row: number): boolean => {
    if (isInsideAnother(row, review, all)) return false;
    for (let at = snapshot.firstColumn; at <= last; at += 1) {
      const isBlank = cellAt(snapshot, row, at).kind === 'empty';
      if (!isBlank || isHiddenByMerge(mergeOver, { row, column: at })) return false;
    }
    return true;
  };
  let row = Math.max(endOf(review), ...linesBefore.map((line) => line.row)) + 1;
  // Below the used cells only merges can stand, and lines of this run; a merge of whole columns does not end.
  while (row <= lastRow(snapshot) + MOST_BELOW && !isFree(row)) row += 1;
  return { row, column };
}

const MOST_BELOW = 1000;
