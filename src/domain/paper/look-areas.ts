import type { CellArea } from '../cell-area';
import type { CellLook, Paper, PaperCell } from './paper';

export interface LookArea {
  readonly look: CellLook;
  readonly areas: readonly CellArea[];
}

/** The looks of a paper, each with the rectangles of cells that have it, so that a format is told once for many cells. */
export function lookAreas({ rows }: Pick<Paper, 'rows'>): readonly LookArea[] {
  const byLook = new Map<string, { look: CellLook; areas: CellArea[] }>();
  for (const [index, { cells }] of rows.entries()) {
    for (const { key, look, area } of runsOf(cells, index + 1)) {
      const known = byLook.get(key) ?? { look, areas: [] };
      byLook.set(key, known);
      const above = known.areas.findIndex((other) => standsOn(other, area));
      const over = known.areas[above];
      if (over === undefined) known.areas.push(area);
      else known.areas[above] = { ...over, lastRow: area.lastRow };
    }
  }
  return [...byLook.values()];
}

interface Run {
  readonly key: string;
  readonly look: CellLook;
  readonly area: CellArea;
}

/** Neighbours in a row that look alike are one run; a cell that reaches over rows is a run of its own. */
function runsOf(cells: readonly (PaperCell | undefined)[], row: number): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell === undefined) continue;
    const { value: _value, columns = 1, rows = 1, ...look } = cell;
    const key = keyOf(look);
    const firstColumn = index + 1;
    const area = { firstRow: row, firstColumn, lastRow: row + rows - 1, lastColumn: index + columns };
    const before = runs.at(-1);
    const isNext =
      before?.key === key &&
      before.area.lastColumn === index &&
      before.area.lastRow === area.lastRow &&
      rows === 1;
    if (isNext) runs[runs.length - 1] = { ...before, area: { ...before.area, lastColumn: area.lastColumn } };
    else runs.push({ key, look, area });
  }
  return runs;
}

function standsOn(above: CellArea, below: CellArea): boolean {
  return (
    above.lastRow === below.firstRow - 1 &&
    above.firstColumn === below.firstColumn &&
    above.lastColumn === below.lastColumn
  );
}

function keyOf(look: CellLook): string {
  return JSON.stringify(Object.entries(look).sort(([one], [other]) => (one < other ? -1 : 1)));
}
