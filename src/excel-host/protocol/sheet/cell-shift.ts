import type { CellArea } from '../../../domain/cell-area';

/** Whole rows or columns put in before `at` (count above 0), or taken out from `at` on (count below 0). */
export interface CellShift {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where row or column `index` stands afterwards; undefined where it was taken out. */
export function shiftIndex(index: number, { at, count }: CellShift): number | undefined {
  if (index < at) return index;
  if (count > 0) return index + count;
  return index < at - count ? undefined : index + count;
}

/** A span loses the part that was taken out and grows with what is put in inside it; undefined where nothing is left. */
export function shiftSpan(
  first: number,
  last: number,
  shift: CellShift,
): readonly [number, number] | undefined {
  const { at, count } = shift;
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const lastGone = at - count - 1;
  const newFirst = first < at ? first : Math.max(first, lastGone + 1) + count;
  const newLast = last < at ? last : Math.max(last, lastGone) + count;
  return newFirst <= newLast ? [newFirst, newLast] : undefined;
}

export function shiftArea(area: CellArea, shift: CellShift): CellArea | undefined {
  if (shift.axis === 'row') {
    const rows = shiftSpan(area.firstRow, area.lastRow, shift);
    return rows && { ...area, firstRow: rows[0], lastRow: rows[1] };
  }
  const columns = shiftSpan(area.firstColumn, area.lastColumn, shift);
  return columns && { ...area, firstColumn: columns[0], lastColumn: columns[1] };
}
