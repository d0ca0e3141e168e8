import { FindingList } from './cell-findings/finding-list';
import { sameUnitFindings } from './cell-findings/same-unit-findings';
import {
  errorCellFindings,
  legacyFinding,
  missingStatusColumn,
  uncheckedYears,
  unclaimedDays,
} from './cell-findings/sheet-findings';
import { groupItems } from './items/group-runs';
import { Hierarchy } from './items/hierarchy';
import { ItemReader } from './items/item-reader';
import { readTotals, statedIn } from './items/read-totals';
import { RowContents } from './items/row-contents';
import { RowScoresReader } from './items/row-scores';
import type { AppendixLayout } from './layout/appendix-layout';
import type { PlanAppendix, PlanItem, PlanParent, PlanSection } from './plan-appendix';
import type { BodyRow } from './rows/body-row';
import type { AppendixRows } from './rows/read-rows';
import type { SheetGrid } from './sheet/sheet-grid';
import { appendixNumber, planYear, titleLines } from './title/title';

export interface ReadOptions {
  /** The year that the user set; it stands above what the sheet says. */
  readonly planYear?: number;
}

function reportUnclear({ facts, kind, unclear }: BodyRow, report: FindingList): void {
  if (!unclear || (kind !== 'section' && kind !== 'continuation' && kind !== 'item')) return;
  const found = facts.title;
  report.add(facts.row, 'content', {
    rule: 'layout/row-unclear',
    severity: 'warning',
    found,
    facts: { kind },
  });
}

/**
 * Reads one appendix of a sheet: what every row is, its sections, parents and items, and what is wrong with single
 * cells. What a code cell alone tells stays in {@link PlanItem.code}; everything else is in `findings`.
 */
export function readAppendix(
  grid: SheetGrid,
  layout: AppendixLayout,
  { rows, body }: AppendixRows,
  options: ReadOptions = {},
): PlanAppendix {
  const title = titleLines(grid, layout);
  const year = planYear(title, grid.sheetName, options.planYear);
  const hierarchy = new Hierarchy();
  const report = new FindingList(layout);
  const contents = new RowContents(grid, layout);
  const scores = new RowScoresReader(grid, layout);
  const reader = new ItemReader(grid, layout, year, contents, scores, report);
  const items: PlanItem[] = [];
  const parents: PlanParent[] = [];
  for (const entry of body) {
    const place = hierarchy.add(entry);
    if (entry.kind === 'item') items.push(reader.item(entry, place));
    else if (entry.kind === 'parent' || entry.kind === 'section') reader.pass(entry);
    if (entry.kind === 'parent') parents.push(reader.parent(entry, place));
    reportUnclear(entry, report);
  }
  const { sections } = hierarchy;
  const shownSections = sections.map((section): PlanSection => {
    const points = scores.read(section.row);
    const name = contents.nameOf(section);
    return {
      ...section,
      name,
      ...(Object.keys(points).length === 0 ? {} : { scores: points }),
      ...statedIn(grid, layout, section.row),
    };
  });
  const grouped = groupItems(grid, layout, items, sections);
  const totals = readTotals(grid, layout, body, sections, (row) => scores.read(row));
  const findings = [
    ...report.all,
    ...errorCellFindings(grid, layout),
    ...sameUnitFindings(layout, items, title),
    ...legacyFinding(grid, layout),
    ...(layout.form === 'scores' ? [] : [...missingStatusColumn(layout), ...unclaimedDays(grid, layout)]),
    ...uncheckedYears(grid, layout, items, year),
  ];
  const number = layout.columns.has('maxScore') ? appendixNumber(title, grid.sheetName) : undefined;
  return {
    layout,
    title,
    ...(number === undefined ? {} : { appendixNumber: number }),
    ...(year === undefined ? {} : { planYear: year }),
    rows,
    sections: [...shownSections, ...grouped.runs].sort((a, b) => a.row - b.row),
    parents,
    items: grouped.items,
    totals,
    findings: findings.sort((a, b) => a.row - b.row || a.column - b.column),
  };
}
