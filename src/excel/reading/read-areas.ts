import { formatArea, parseArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';

/** The areas of an address list as Excel writes it: "'Phụ lục 1'!A14:K14,'Phụ lục 1'!A18:K18". */
export function readAreas(addresses: string): readonly CellArea[] {
  // A comma inside the quotes of a sheet's name parts nothing.
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseArea(part.trim()) ?? []);
}

export function areaCells(area: CellArea): number {
  return (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
}

/** "A14:K14,A18:K18": an address list of Excel's in our spelling, without the sheet's name. */
export function localAreas(addresses: string): string {
  return readAreas(addresses).map(formatArea).join(',');
}
