import type { CellArea } from '../cell-area';
import type { Paper } from './paper';

/** All cells of a paper, those under merged cells too. Every paper has one cell at least. */
export function paperArea({ rows, columnWidths }: Paper): CellArea {
  return {
    firstRow: 1,
    firstColumn: 1,
    lastRow: Math.max(1, rows.length),
    lastColumn: Math.max(1, columnWidths.length, ...rows.map(({ cells }) => cells.length)),
  };
}
