import { isNonEmpty, mapNonEmpty, type NonEmpty } from '../../non-empty';
import { fold } from '../../text/fold';
import type { SheetGrid } from '../sheet/sheet-grid';
import type { AppendixLayout, LayoutRefusal } from './appendix-layout';
import { applyChoice } from './apply-choice';
import { assignColumns } from './assign-columns';
import { type HeaderBlock, headerBlockAt } from './header-block';
import { headingCandidates } from './heading-candidates';
import { judgeHeader } from './judge-header';
import type { LayoutChoice } from './layout-choice';
import { titleBlockStart } from './title-block';

export type LayoutFinding =
  /** One layout for each appendix on the sheet, from the top down. */
  | { readonly kind: 'found'; readonly layouts: NonEmpty<AppendixLayout> }
  | { readonly kind: 'refused'; readonly refusal: LayoutRefusal };

/** True where one header says the same as another, column by column: a page break repeated it. */
function repeats(block: HeaderBlock, earlier: HeaderBlock): boolean {
  const before = new Map(earlier.headings.map(({ column, text }) => [column, fold(text)]));
  const same = block.headings.filter(({ column, text }) => before.get(column) === fold(text)).length;
  return same * 3 >= block.headings.length * 2 && same * 3 >= earlier.headings.length * 2;
}

function withLastRows(layouts: NonEmpty<AppendixLayout>, lastRow: number): NonEmpty<AppendixLayout> {
  return mapNonEmpty(layouts, (layout, index) => ({
    firstRow: layout.firstRow,
    headerFirstRow: layout.headerFirstRow,
    headerLastRow: layout.headerLastRow,
    columns: layout.columns,
    headings: layout.headings,
    ...(layout.form === undefined ? {} : { form: layout.form }),
    ...(layout.groupColumn === undefined ? {} : { groupColumn: layout.groupColumn }),
    ...(layout.tickedLeads === undefined ? {} : { tickedLeads: layout.tickedLeads }),
    lastRow: (layouts[index + 1]?.firstRow ?? lastRow + 1) - 1,
    certainty: layout.certainty,
  }));
}

/** The refusal that helps most: a table with columns missing before one of another kind, before no table at all. */
function worst(refusals: readonly LayoutRefusal[], isEmpty: boolean, grid: SheetGrid): LayoutRefusal {
  const missing = refusals.flatMap((refusal) => (refusal.kind === 'missingColumns' ? [refusal] : []));
  const [nearest] = [...missing].sort((a, b) => a.roles.length - b.roles.length);
  const other = refusals.find((refusal) => refusal.kind === 'otherTable');
  const known = other ?? nearest;
  if (known !== undefined) return known;
  return isEmpty ? { kind: 'empty' } : { kind: 'noHeading', candidates: headingCandidates(grid) };
}

/**
 * Finds the plan appendices of a sheet by their headings. A sheet without one is refused with the reason, never read
 * by half. `choice` is what the user said of this sheet; it stands above what the headings say.
 */
export function findLayout(grid: SheetGrid, choice?: LayoutChoice): LayoutFinding {
  const layouts: AppendixLayout[] = [];
  const refusals: LayoutRefusal[] = [];
  let previous: HeaderBlock | undefined;
  let isEmpty = true;
  for (let row = grid.firstRow; row <= grid.lastRow; row++) {
    const filled = grid.filled(row);
    isEmpty &&= filled.length === 0;
    const block = headerBlockAt(grid, row, filled);
    if (!block) continue;
    row = block.lastRow;
    const notBefore = previous ? previous.lastRow + 1 : grid.firstRow;
    const titleRow = titleBlockStart(grid, block.firstRow, notBefore);
    if (previous && titleRow === undefined && repeats(block, previous)) continue;
    const assigned = assignColumns(grid, block);
    const verdict = judgeHeader(grid, block, assigned);
    if (verdict.kind === 'rejected') {
      refusals.push(verdict.refusal);
      continue;
    }
    previous = block;
    layouts.push({
      firstRow: layouts.length === 0 ? grid.firstRow : (titleRow ?? block.firstRow),
      headerFirstRow: block.firstRow,
      headerLastRow: block.lastRow,
      columns: assigned.columns,
      headings: new Map(block.headings.map(({ column, text }) => [column, text])),
      ...(verdict.form === undefined ? {} : { form: verdict.form }),
      ...(assigned.groupColumn === undefined ? {} : { groupColumn: assigned.groupColumn }),
      ...(assigned.tickedLeads === undefined ? {} : { tickedLeads: assigned.tickedLeads }),
      lastRow: grid.lastRow,
      certainty: verdict.doubts.length === 0 ? { kind: 'sure' } : { kind: 'unsure', doubts: verdict.doubts },
    });
  }
  const found = choice ? applyChoice(grid, layouts, choice) : layouts;
  if (!isNonEmpty(found)) return { kind: 'refused', refusal: worst(refusals, isEmpty, grid) };
  return { kind: 'found', layouts: withLastRows(found, grid.lastRow) };
}
