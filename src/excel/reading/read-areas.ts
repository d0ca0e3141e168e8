import { parseArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';

/** The areas of an address list as Excel writes it: "'Phụ lục 1'!A14:K14,'Phụ lục 1'!A18:K18". */
export function readAreas(addresses: string): readonly CellArea[] {
  // A comma inside the quotes of a sheet's name parts nothing.
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseArea(part.trim()) ?? []);
}

/** Queues the loading of areas, each by itself: Excel cuts a list of addresses that is very long. None of a null object. */
export function queueAreas(ranges: Excel.RangeAreas): () => readonly CellArea[] {
  ranges.load('areas/address');
  return () =>
    ranges.isNullObject ? [] : ranges.areas.items.flatMap(({ address }) => parseArea(address) ?? []);
}

export function areaCells(area: CellArea): number {
  return (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
}
