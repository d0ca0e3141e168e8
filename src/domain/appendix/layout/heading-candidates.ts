import type { SheetGrid } from '../sheet/sheet-grid';
import type { ColumnRole, HeadingCandidate } from './appendix-layout';
import { headingsOf, isRole, isWorded } from './header-block';

/** A heading stands near the top, under a title block at most. */
const ROWS_LOOKED_AT = 40;
const MOST_CANDIDATES = 8;

/**
 * The rows that may be a heading in words that we do not know: two cells or more, short texts all, something under
 * them. From the top down; the user says which one it is. What is to be done counts as the content where nothing else
 * does.
 */
export function headingCandidates(grid: SheetGrid): readonly HeadingCandidate[] {
  const candidates: HeadingCandidate[] = [];
  const last = Math.min(grid.lastRow - 1, grid.firstRow + ROWS_LOOKED_AT);
  for (let row = grid.firstRow; row <= last && candidates.length < MOST_CANDIDATES; row++) {
    const filled = grid.filled(row);
    if (filled.length < 2 || !isWorded(grid, row, filled)) continue;
    const headings = headingsOf(grid, row, row);
    const columns = new Map<ColumnRole, number>();
    for (const { column, meaning } of headings)
      if (meaning !== undefined && isRole(meaning.role) && !columns.has(meaning.role))
        columns.set(meaning.role, column);
    const task = columns.get('task');
    if (task !== undefined && !columns.has('content')) {
      columns.delete('task');
      columns.set('content', task);
    }
    candidates.push({ row, headings: new Map(headings.map(({ column, text }) => [column, text])), columns });
  }
  return candidates;
}
