import type { CellArea } from '../../../domain/cell-area';
import type { HostCellStyle, HostSheet } from '../../../xlsx/host-workbook';
import { colourArgument, textArgument } from '../arguments';
import type { CellsReference } from '../cells-reference';
import { invalidArgument, NotSupportedByHost } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { patchStyle, styleAt } from '../sheet/cell-style';
import type { WireObject } from '../wire-object';

type Side = 'left' | 'right' | 'top' | 'bottom';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
type Edge = (typeof EDGES)[number];

/** Excel's weights by the line that a file has for a continuous one. */
const WEIGHTS: Readonly<Record<string, string>> = {
  hair: 'Hairline',
  thin: 'Thin',
  medium: 'Medium',
  thick: 'Thick',
};

/** `format.borders`: the edges of each area and the lines inside it; a line between two cells is one line of both. */
export function rangeBordersObject(runtime: HostRuntime, cells: CellsReference): WireObject {
  const border = (edge: Edge): WireObject => {
    const sheet = (): HostSheet => runtime.state.sheet(cells.sheetId);
    const read = (): { line: string; colour: string } | null => {
      const found = new Set(
        sidesOf(cells.areas, edge).map(
          ({ row, column, side }) =>
            styleAt(runtime.state.workbook, sheet(), row, column).borders?.[side] ?? 'none #000000',
        ),
      );
      const [only] = found;
      const [line = 'none', rgb = '#000000'] = (only ?? 'none #000000').split(' ');
      return found.size > 1 ? null : { line, colour: rgb };
    };
    const write = (line: string | undefined, rgb: string | undefined): void => {
      runtime.state.requireWritable(sheet());
      const { refusesBordersNotThere = false } = runtime.state.options;
      if (refusesBordersNotThere && line !== 'none' && cells.areas.some((area) => !hasEdge(area, edge)))
        throw invalidArgument();
      for (const { row, column, side } of sidesOf(cells.areas, edge)) {
        patchStyle(runtime.state.workbook, sheet(), row, column, (style) => {
          const [nowLine = 'thin', nowColour = '#000000'] = (style.borders?.[side] ?? '')
            .split(' ')
            .filter(Boolean);
          setBorder(style, side, line === 'none' ? undefined : `${line ?? nowLine} ${rgb ?? nowColour}`);
        });
      }
    };
    return {
      typeName: 'RangeBorder',
      identity: { key: 'Id', value: edge },
      properties: {
        SideIndex: () => edge,
        Style: () => {
          const found = read();
          if (!found) return null;
          return found.line === 'none' ? 'None' : 'Continuous';
        },
        Weight: () => WEIGHTS[read()?.line ?? ''] ?? null,
        Color: () => read()?.colour ?? null,
      },
      setters: {
        Style: (value) => {
          if (value !== 'Continuous' && value !== 'None')
            throw new NotSupportedByHost(`RangeBorder.style = ${String(value)}`);
          write(value === 'None' ? 'none' : 'thin', undefined);
        },
        Weight: (value) => {
          const line = Object.keys(WEIGHTS).find((name) => WEIGHTS[name] === value);
          if (line === undefined) throw invalidArgument();
          write(line, undefined);
        },
        Color: (value) => write(undefined, colourArgument(value)),
      },
    };
  };
  return {
    typeName: 'RangeBorderCollection',
    items: () => EDGES.map(border),
    item: (key) => {
      const edge = EDGES.find((name) => name === textArgument(key));
      if (!edge) throw invalidArgument();
      return border(edge);
    },
  };
}

/** One row has no lines between rows, one column none between columns. */
function hasEdge({ firstRow, lastRow, firstColumn, lastColumn }: CellArea, edge: Edge): boolean {
  if (edge === 'InsideHorizontal') return lastRow > firstRow;
  return edge !== 'InsideVertical' || lastColumn > firstColumn;
}

function setBorder(style: HostCellStyle, side: Side, line: string | undefined): void {
  const borders = { ...style.borders };
  if (line === undefined) Reflect.deleteProperty(borders, side);
  else borders[side] = line;
  // In one order, whichever was drawn first: looks that are alike are one style.
  const ordered = (['left', 'right', 'top', 'bottom'] as const).flatMap((name) =>
    borders[name] === undefined ? [] : [[name, borders[name]] as const],
  );
  if (ordered.length > 0) style.borders = Object.fromEntries(ordered);
  else delete style.borders;
}

function sidesOf(
  areas: readonly CellArea[],
  edge: Edge,
): readonly { row: number; column: number; side: Side }[] {
  return areas.flatMap((area) => {
    const { firstRow, lastRow, firstColumn, lastColumn } = area;
    const rows = (from: number, to: number, sides: readonly Side[]) =>
      cellsOf({ ...area, firstRow: from, lastRow: to }, sides);
    const columns = (from: number, to: number, sides: readonly Side[]) =>
      cellsOf({ ...area, firstColumn: from, lastColumn: to }, sides);
    switch (edge) {
      case 'EdgeTop':
        return rows(firstRow, firstRow, ['top']);
      case 'EdgeBottom':
        return rows(lastRow, lastRow, ['bottom']);
      case 'EdgeLeft':
        return columns(firstColumn, firstColumn, ['left']);
      case 'EdgeRight':
        return columns(lastColumn, lastColumn, ['right']);
      case 'InsideHorizontal':
        return [...rows(firstRow, lastRow - 1, ['bottom']), ...rows(firstRow + 1, lastRow, ['top'])];
      case 'InsideVertical':
        return [
          ...columns(firstColumn, lastColumn - 1, ['right']),
          ...columns(firstColumn + 1, lastColumn, ['left']),
        ];
    }
  });
}

function cellsOf(area: CellArea, sides: readonly Side[]): { row: number; column: number; side: Side }[] {
  const found: { row: number; column: number; side: Side }[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1)
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1)
      for (const side of sides) found.push({ row, column, side });
  return found;
}
