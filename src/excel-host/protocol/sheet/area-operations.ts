import type { CellArea } from '../../../domain/cell-area';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
export const WHOLE_SHEET: CellArea = {
  firstRow: 1,
  firstColumn: 1,
  lastRow: LAST_ROW,
  lastColumn: LAST_COLUMN,
};

export function rowCount(area: CellArea): number {
  return area.lastRow - area.firstRow + 1;
}

export function columnCount(area: CellArea): number {
  return area.lastColumn - area.firstColumn + 1;
}

export function cellCount(area: CellArea): number {
  return rowCount(area) * columnCount(area);
}

export function isEntireRows(area: CellArea): boolean {
  return area.firstColumn === 1 && area.lastColumn === LAST_COLUMN;
}

export function isEntireColumns(area: CellArea): boolean {
  return area.firstRow === 1 && area.lastRow === LAST_ROW;
}

export function sameArea(a: CellArea, b: CellArea): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.firstColumn === b.firstColumn &&
    a.lastRow === b.lastRow &&
    a.lastColumn === b.lastColumn
  );
}

export function intersect(a: CellArea, b: CellArea): CellArea | undefined {
  const area = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : undefined;
}

export function intersects(a: CellArea, b: CellArea): boolean {
  return intersect(a, b) !== undefined;
}

/** The smallest area that holds both. */
export function boundingArea(a: CellArea, b: CellArea): CellArea {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

/** What is left of `area` without `hole`: at most four areas, top, left, right, bottom. */
export function subtract(area: CellArea, hole: CellArea): CellArea[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const rest: CellArea[] = [];
  if (area.firstRow < cut.firstRow) rest.push({ ...area, lastRow: cut.firstRow - 1 });
  const middle = { ...area, firstRow: cut.firstRow, lastRow: cut.lastRow };
  if (area.firstColumn < cut.firstColumn) rest.push({ ...middle, lastColumn: cut.firstColumn - 1 });
  if (area.lastColumn > cut.lastColumn) rest.push({ ...middle, firstColumn: cut.lastColumn + 1 });
  if (area.lastRow > cut.lastRow) rest.push({ ...area, firstRow: cut.lastRow + 1 });
  return rest;
}

/** Cells in row order, gathered into rectangles: runs along a row first, then equal runs of the rows below. */
export function gatherCells(cells: Iterable<readonly [row: number, column: number]>): CellArea[] {
  const areas: CellArea[] = [];
  let open = new Map<string, number>();
  let next = new Map<string, number>();
  let row = 0;
  let first = 0;
  let last = 0;
  const closeRun = (): void => {
    if (first === 0) return;
    const key = `${first}:${last}`;
    const above = open.get(key);
    const area = above === undefined ? undefined : areas[above];
    if (above !== undefined && area) {
      areas[above] = { ...area, lastRow: row };
      next.set(key, above);
    } else {
      next.set(key, areas.length);
      areas.push({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
    }
  };
  for (const [cellRow, column] of cells) {
    if (cellRow === row && column === last + 1) {
      last = column;
      continue;
    }
    closeRun();
    if (cellRow !== row) {
      open = cellRow === row + 1 ? next : new Map();
      next = new Map();
      row = cellRow;
    }
    first = column;
    last = column;
  }
  closeRun();
  return areas;
}
