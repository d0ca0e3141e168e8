import { formatArea } from '../../a1-notation';
import type { CellArea } from '../../cell-area';
import type { ColumnSpan } from '../table-span';

/** Excel takes 8,192 characters of addresses by its word and fewer by experience; we stay far below. */
export const LONGEST_ADDRESS_LIST = 2000;

/** Areas over the rows, in sheet order, neighbouring rows as one. */
export function rowAreas(rows: readonly number[], span: ColumnSpan): readonly CellArea[] {
  const areas: CellArea[] = [];
  const sorted = [...rows].sort((a, b) => a - b);
  let firstRow: number | undefined;
  for (const [index, row] of sorted.entries()) {
    firstRow ??= row;
    if ((sorted[index + 1] ?? Infinity) <= row + 1) continue;
    areas.push({ firstRow, lastRow: row, ...span });
    firstRow = undefined;
  }
  return areas;
}

/** The areas in lists whose addresses, joined by commas, stay within the limit. */
export function chunkAreas(
  areas: readonly CellArea[],
  longest = LONGEST_ADDRESS_LIST,
): readonly (readonly CellArea[])[] {
  const chunks: CellArea[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const area of areas) {
    const added = formatArea(area).length + 1;
    if (length + added > longest) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(area);
    length += added;
  }
  return chunks;
}

/** "A14:K14,A18:K18". */
export function addressList(areas: readonly CellArea[]): string {
  return areas.map(formatArea).join(',');
}
