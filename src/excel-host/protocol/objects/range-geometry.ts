import type { CellArea } from '../../../domain/cell-area';
import { numberArgument, optionalNumber } from '../arguments';
import { invalidArgument } from '../excel-error';
import { columnCount, LAST_COLUMN, LAST_ROW, rowCount } from '../sheet/area-operations';

/** The ranges that a range's own size and place lead to, by the methods' names. Indexes count from 0. */
export const RANGE_GEOMETRY: Readonly<
  Record<string, (area: CellArea, args: readonly unknown[]) => CellArea>
> = {
  GetCell: (area, [row, column]) =>
    cell(area.firstRow + numberArgument(row), area.firstColumn + numberArgument(column)),
  GetRow: (area, [row]) => {
    const index = area.firstRow + numberArgument(row);
    return inside({ ...area, firstRow: index, lastRow: index });
  },
  GetColumn: (area, [column]) => {
    const index = area.firstColumn + numberArgument(column);
    return inside({ ...area, firstColumn: index, lastColumn: index });
  },
  GetLastCell: (area) => cell(area.lastRow, area.lastColumn),
  GetLastRow: (area) => ({ ...area, firstRow: area.lastRow }),
  GetLastColumn: (area) => ({ ...area, firstColumn: area.lastColumn }),
  GetEntireRow: (area) => ({ ...area, firstColumn: 1, lastColumn: LAST_COLUMN }),
  GetEntireColumn: (area) => ({ ...area, firstRow: 1, lastRow: LAST_ROW }),
  GetOffsetRange: (area, [rows, columns]) => moved(area, numberArgument(rows), numberArgument(columns)),
  GetResizedRange: (area, [rows, columns]) =>
    inside({
      ...area,
      lastRow: area.lastRow + numberArgument(rows),
      lastColumn: area.lastColumn + numberArgument(columns),
    }),
  GetAbsoluteResizedRange: (area, [rows, columns]) =>
    inside({
      ...area,
      lastRow: area.firstRow + numberArgument(rows) - 1,
      lastColumn: area.firstColumn + numberArgument(columns) - 1,
    }),
  GetRowsAbove: (area, [count]) => adjacent(area, 'rows', -(optionalNumber(count) ?? 1)),
  GetRowsBelow: (area, [count]) => adjacent(area, 'rows', optionalNumber(count) ?? 1),
  GetColumnsBefore: (area, [count]) => adjacent(area, 'columns', -(optionalNumber(count) ?? 1)),
  GetColumnsAfter: (area, [count]) => adjacent(area, 'columns', optionalNumber(count) ?? 1),
};

function cell(row: number, column: number): CellArea {
  return inside({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
}

function moved(area: CellArea, rows: number, columns: number): CellArea {
  return inside({
    firstRow: area.firstRow + rows,
    lastRow: area.lastRow + rows,
    firstColumn: area.firstColumn + columns,
    lastColumn: area.lastColumn + columns,
  });
}

/** Before the range where `count` is below 0, after it otherwise. */
function adjacent(area: CellArea, axis: 'rows' | 'columns', count: number): CellArea {
  if (count === 0) throw invalidArgument();
  const size = Math.abs(count);
  if (axis === 'rows') {
    const first = count < 0 ? area.firstRow - size : area.firstRow + rowCount(area);
    return inside({ ...area, firstRow: first, lastRow: first + size - 1 });
  }
  const first = count < 0 ? area.firstColumn - size : area.firstColumn + columnCount(area);
  return inside({ ...area, firstColumn: first, lastColumn: first + size - 1 });
}

/** @throws InvalidArgument outside the sheet, and where nothing is left. */
export function inside(area: CellArea): CellArea {
  const fits =
    area.firstRow >= 1 &&
    area.firstColumn >= 1 &&
    area.firstRow <= area.lastRow &&
    area.firstColumn <= area.lastColumn &&
    area.lastRow <= LAST_ROW &&
    area.lastColumn <= LAST_COLUMN;
  if (!fits) throw invalidArgument();
  return area;
}
