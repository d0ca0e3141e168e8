import { shownText } from '../../cell-content';
import { tidy } from '../../text/tidy';
import type { AppendixLayout } from '../layout/appendix-layout';
import { groupingColumn } from '../layout/grouping-column';
import type { PlanItem, PlanSection } from '../plan-appendix';
import { inlineMarker } from '../rows/row-marker';
import type { SheetGrid } from '../sheet/sheet-grid';

/** The items with the runs that hold them, and the runs as sections; the items as they were where nothing groups them. */
export interface GroupedItems {
  readonly items: readonly PlanItem[];
  readonly runs: readonly PlanSection[];
}

interface Run {
  readonly top: number;
  readonly sectionRow: number | undefined;
  readonly items: PlanItem[];
}

function runsOf(grid: SheetGrid, column: number, items: readonly PlanItem[]): readonly Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const top = grid.topRow(item.row, column);
    const open = runs[runs.length - 1];
    if (open?.top === top && open.sectionRow === item.sectionRow) open.items.push(item);
    else runs.push({ top, sectionRow: item.sectionRow, items: [item] });
  }
  return runs;
}

/** Groups the items by the runs that merged cells beside them make; each run is a section inside that of its items. */
export function groupItems(
  grid: SheetGrid,
  layout: AppendixLayout,
  items: readonly PlanItem[],
  sections: readonly PlanSection[],
): GroupedItems {
  const column = grid.hasMerges ? groupingColumn(layout) : undefined;
  const runs = column === undefined ? [] : runsOf(grid, column, items);
  if (column === undefined || !runs.some(({ items: held }) => held.length > 1)) return { items, runs: [] };
  const levels = new Map(sections.map(({ row, level }) => [row, level]));
  const task = column === layout.columns.get('content') ? layout.columns.get('task') : undefined;
  const order = numbersOfRuns(grid, layout, runs);
  const grouped: PlanItem[] = [];
  const found: PlanSection[] = [];
  for (const { top, sectionRow, items: held } of runs) {
    const written = tidy(shownText(grid.own(top, column)));
    const [first] = held;
    const last = held[held.length - 1];
    if (written === '' || !first || !last) {
      grouped.push(...held);
      continue;
    }
    const marker = inlineMarker(written);
    const code = marker?.code ?? (order === undefined ? '' : grid.text(top, order).replace(/[.)]$/, ''));
    found.push({
      row: first.row,
      level: (sectionRow === undefined ? 0 : (levels.get(sectionRow) ?? 0)) + 1,
      ...(sectionRow === undefined ? {} : { parentRow: sectionRow }),
      ...(code === '' ? {} : { code }),
      name: marker?.title ?? written,
      run: { column, lastRow: last.row },
    });
    for (const item of held) {
      const named = task === undefined ? '' : tidy(shownText(grid.at(item.row, task)));
      grouped.push({ ...item, sectionRow: first.row, content: named === '' ? item.content : named });
    }
  }
  return { items: grouped, runs: found };
}

/** The column of running numbers, where they are merged over the same rows: then they number the runs. */
function numbersOfRuns(
  grid: SheetGrid,
  { columns }: AppendixLayout,
  runs: readonly Run[],
): number | undefined {
  const order = columns.get('order');
  const isMergedAlong = ({ top, items }: Run): boolean =>
    order !== undefined && items.every(({ row }) => grid.topRow(row, order) === top);
  return runs.every(isMergedAlong) ? order : undefined;
}
