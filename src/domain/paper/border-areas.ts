import type { CellArea } from '../cell-area';
import { lookAreas } from './look-areas';
import type { Paper, PaperCell } from './paper';

export type BorderEdge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

export const OUTER_EDGES: readonly BorderEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

export interface BorderAreas {
  readonly edges: readonly BorderEdge[];
  readonly areas: readonly CellArea[];
}

/** The rectangles of cells with lines round them, together with those that have the same lines to draw: one row has none between rows. */
export function borderAreas({ rows }: Pick<Paper, 'rows'>): readonly BorderAreas[] {
  const bordered = rows.map(({ cells }) => ({ cells: cells.map(lineOnly) }));
  const all = lookAreas({ rows: bordered }).flatMap(({ areas }) => areas);
  return [false, true].flatMap((isHigh) =>
    [false, true].flatMap((isWide): BorderAreas[] => {
      const areas = all.filter(
        ({ firstRow, lastRow, firstColumn, lastColumn }) =>
          lastRow > firstRow === isHigh && lastColumn > firstColumn === isWide,
      );
      const inside: readonly BorderEdge[] = [
        ...(isHigh ? (['InsideHorizontal'] as const) : []),
        ...(isWide ? (['InsideVertical'] as const) : []),
      ];
      return areas.length === 0 ? [] : [{ edges: [...OUTER_EDGES, ...inside], areas }];
    }),
  );
}

function lineOnly(cell: PaperCell | undefined): PaperCell | undefined {
  if (cell?.border !== true) return undefined;
  const { columns = 1, rows = 1 } = cell;
  return { value: '', border: true, columns, rows };
}
