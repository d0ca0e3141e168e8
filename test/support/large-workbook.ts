import type { HostWorkbook } from '../../src/xlsx/host-workbook';
import { type DrawnCell, drawWorkbook } from './host-workbook-builder';
import { largeAppendix } from './large-appendix';
import type { GridCell } from './snapshot-from-grid';

/** A workbook of one sheet with a large appendix of this many rows. */
export function largeWorkbook(rows: number): HostWorkbook {
  const cells = largeAppendix(rows).map((row) => row.map(drawn));
  return drawWorkbook({ name: 'Phụ lục 1', cells });
}

function drawn(cell: GridCell): DrawnCell {
  if (cell === null || cell === '') return undefined;
  return typeof cell === 'object' && 'value' in cell ? cell.value : cell;
}
