import { formatArea } from '../a1-notation';
import type { CellArea } from '../cell-area';

/** Excel takes 8,192 characters of addresses by its word and fewer by experience; we stay far below. */
export const LONGEST_ADDRESS_LIST = 2000;

/** Areas over the rows, in sheet order, neighbouring rows as one. */
export function rowAreas(
  rows: readonly number[],
  firstColumn: number,
  lastColumn: number,
): readonly CellArea[] {
  const areas: CellArea[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = areas.at(-1);
    if (last !== undefined && last.lastRow === row - 1) areas[areas.length - 1] = { ...last, lastRow: row };
    else areas.push({ firstRow: row, lastRow: row, firstColumn, lastColumn });
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
