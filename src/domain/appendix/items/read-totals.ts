import { shownText } from '../../cell-content';
import { fold } from '../../text/fold';
import { tidy } from '../../text/tidy';
import type { AppendixLayout } from '../layout/appendix-layout';
import type { PlanSection, PlanTotal, RowScores } from '../plan-appendix';
import type { BodyRow } from '../rows/body-row';
import type { RowFacts } from '../rows/row-facts';
import type { RowKind } from '../rows/row-kind';
import type { SheetGrid } from '../sheet/sheet-grid';

/** "Cộng mục II", "Tổng điểm lĩnh vực 3": the section that a label names. */
function namedSection(label: string, sections: readonly PlanSection[]): PlanSection | undefined {
  const code =
    /(?:cong|tong|diem)(?: diem| so)? ?\(?(?:muc|phan|nhom|linh vuc|chi so|noi dung)? ?([ivxl]+|\d{1,2}|[a-h])\)?(?: ?:|$)/.exec(
      fold(label),
    )?.[1];
  if (code === undefined) return undefined;
  return [...sections].reverse().find((section) => section.code?.toLowerCase() === code);
}

function textsOf(grid: SheetGrid, { row, filled }: RowFacts): readonly string[] {
  return filled.map((column) => tidy(shownText(grid.own(row, column))));
}

/** What a section's or a total's own row says in the status column: `{ stated }`, or `{}` where that is blank. */
export function statedIn(grid: SheetGrid, layout: AppendixLayout, row: number): { readonly stated?: string } {
  const column = layout.columns.get('status');
  const stated = column === undefined ? '' : tidy(shownText(grid.own(row, column)));
  return stated === '' ? {} : { stated };
}

/** The total rows of a table, each with the section that it closes, or none where it closes the whole. */
export function readTotals(
  grid: SheetGrid,
  layout: AppendixLayout,
  body: readonly BodyRow[],
  sections: readonly PlanSection[],
  scoresOf: (row: number) => RowScores,
): readonly PlanTotal[] {
  const totals: PlanTotal[] = [];
  const byRow = new Map(sections.map((section) => [section.row, section]));
  const lastOf = (wanted: RowKind): number => {
    for (let index = body.length - 1; index >= 0; index--)
      if (body[index]?.kind === wanted) return body[index]?.facts.row ?? 0;
    return 0;
  };
  const [lastItem, lastTotal] = [lastOf('item'), lastOf('total')];
  let open: PlanSection | undefined;
  for (const { facts, kind } of body) {
    const { row } = facts;
    if (kind === 'section') open = byRow.get(row);
    if (kind !== 'total') continue;
    const texts = textsOf(grid, facts);
    const label = texts[0] ?? '';
    const closesAll = row > lastItem && (row === lastTotal || !/^cong\b/.test(fold(label)));
    const section = namedSection(label, sections) ?? (closesAll ? undefined : open);
    totals.push({
      row,
      ...(section ? { sectionRow: section.row } : {}),
      text: texts.join(' '),
      ...statedIn(grid, layout, row),
      scores: scoresOf(row),
    });
    if (section) open = section.parentRow === undefined ? undefined : byRow.get(section.parentRow);
  }
  return totals;
}
