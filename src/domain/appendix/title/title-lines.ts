import { shownText } from '../../cell-content';
import { tidy } from '../../text/tidy';
import type { AppendixLayout } from '../layout/appendix-layout';
import type { SheetGrid } from '../sheet/sheet-grid';

/** The lines above the header of an appendix, cell after cell. */
export function titleLines(grid: SheetGrid, layout: AppendixLayout): readonly string[] {
  const lines: string[] = [];
  for (let row = layout.firstRow; row < layout.headerFirstRow; row++)
    for (const column of grid.filled(row))
      for (const line of shownText(grid.own(row, column)).split(/\r\n|\r|\n/)) {
        const text = tidy(line);
        if (text !== '') lines.push(text);
      }
  return lines;
}
