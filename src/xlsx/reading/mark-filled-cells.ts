import type { CellArea } from '../../domain/cell-area';
import type { HostCell } from '../host-workbook';

/** An area that one formula fills: typed over several cells ("array"), or spilling by itself. */
export interface ArrayArea {
  readonly area: CellArea;
  readonly filledBy: NonNullable<HostCell['filledBy']>;
}

/** Marks the cells that a formula of another cell fills; the one that holds it is a formula already. */
export function markFilledCells(
  rows: ReadonlyMap<number, ReadonlyMap<number, HostCell>>,
  arrays: readonly ArrayArea[],
): void {
  for (const { area, filledBy } of arrays) {
    for (const [row, cells] of rows) {
      if (row < area.firstRow || row > area.lastRow) continue;
      for (const [column, cell] of cells) {
        const isWithin = column >= area.firstColumn && column <= area.lastColumn;
        if (isWithin && cell.formula === undefined) cell.filledBy = filledBy;
      }
    }
  }
}
