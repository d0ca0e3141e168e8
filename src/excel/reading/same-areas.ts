import { formatArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';
import { readAreas } from './read-areas';

/** True where two address lists name the same cells, in whatever order and pieces; whole rows of one span each. */
export function sameAreas(a: string, b: string): boolean {
  return normalForm(a) === normalForm(b);
}

function normalForm(addresses: string): string {
  const sorted = [...readAreas(addresses)].sort(
    (a, b) => a.firstColumn - b.firstColumn || a.firstRow - b.firstRow,
  );
  const joined: CellArea[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    const joins =
      last?.firstColumn === area.firstColumn &&
      last.lastColumn === area.lastColumn &&
      area.firstRow <= last.lastRow + 1;
    if (joins) joined[joined.length - 1] = { ...last, lastRow: Math.max(last.lastRow, area.lastRow) };
    else joined.push(area);
  }
  return joined.map(formatArea).join(',');
}
