import type { RowKind } from '../../appendix/rows/row-kind';
import type { AppendixReview, CompletionCount } from '../../review/appendix-review';
import { cellAt, lastColumn, lastRow, type SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import { shownText, type CellAddress } from '../../cell-content';
import { isHiddenByMerge, type AreaLookup } from '../../area-lookup';
import { isRatioLabel } from './ratio-label';
import { tableSpan } from '../table-span';

/** A cell in which a ratio belongs. */
export interface RatioPlace {
  readonly cell: CellAddress;
  readonly count: CompletionCount;
  /** The row of the section that the ratio is of; undefined for the whole appendix. */
  readonly sectionRow?: number;
  /** What the ratio is of: "section 1 …" or "total". */
  readonly key: string;
  /** Where our own label stands beside the place: on the summary line only. */
  readonly label?: CellAddress;
}

export interface RatioPlaces {
  readonly places: readonly RatioPlace[];
  /** The total has no place of its own, and the user has not agreed to a summary line. */
  readonly summaryLineOffered: boolean;
}

export interface SummaryLineChoice {
  /** The user agreed to a line under the table. */
  readonly summaryLine: boolean;
  readonly ourLabels: readonly CellAddress[];
}

/**
 * Where the ratios of one appendix belong: the ratio column in section rows and in the total row; for the total else
 * the cell beside a label; else, where the user agreed, a line under the table. `ourLabels` are our own labels of an
 * earlier summary line.
 */
export function ratioPlaces(
  snapshot: SheetSnapshot,
  review: AppendixReview,
  mergeOver: AreaLookup,
  choice: SummaryLineChoice,
): RatioPlaces {
  // A scoring form has no ratio of items.
  if (review.appendix.layout.form === 'scores') return { places: [], summaryLineOffered: false };
  const column = review.appendix.layout.columns.get('ratio');
  const places: RatioPlace[] = [];
  if (column !== undefined) {
    const runs = new Map(review.appendix.sections.map(({ row, run }) => [row, run]));
    for (const section of review.sections) {
      // A run of items has a place where the ratio column is merged over just as many rows.
      const run = runs.get(section.row);
      if (run !== undefined && mergeOver({ row: section.row, column })?.lastRow !== run.lastRow) continue;
      const key = `section ${section.code ?? ''} ${section.name}`;
      places.push({ cell: { row: section.row, column }, count: section, sectionRow: section.row, key });
    }
  }
  if (column !== undefined) places.push(...sectionTotals(review, column));
  const total = totalPlace(snapshot, review, column, mergeOver, choice);
  if (total !== undefined) places.push({ count: review.completion, key: 'total', ...total });
  return { places, summaryLineOffered: total === undefined };
}

function totalPlace(
  snapshot: SheetSnapshot,
  review: AppendixReview,
  column: number | undefined,
  mergeOver: AreaLookup,
  choice: SummaryLineChoice,
): Pick<RatioPlace, 'cell' | 'label'> | undefined {
  const row = wholeTotalRow(review);
  if (column !== undefined && row !== undefined) return { cell: { row, column } };
  const isOurs = (cell: CellAddress): boolean =>
    choice.ourLabels.some(({ row, column }) => row === cell.row && column === cell.column);
  const label = labelCells(snapshot, review).find((cell) => !isOurs(cell));
  if (label !== undefined) return { cell: cellBeside(label, mergeOver) };
  if (!choice.summaryLine) return undefined;
  const { layout } = review.appendix;
  const ours =
    choice.ourLabels.find(({ row: at }) => at > layout.headerLastRow && at <= layout.lastRow + 1) ??
    freeLine(snapshot, review, mergeOver);
  return { cell: { row: ours.row, column: ours.column + 1 }, label: ours };
}

/** Rows "Cộng" of single sections. */
function sectionTotals(review: AppendixReview, column: number): readonly RatioPlace[] {
  const sections = new Map(review.sections.map((section) => [section.row, section]));
  return (review.appendix.totals ?? []).flatMap(({ row, sectionRow }) => {
    const section = sectionRow === undefined ? undefined : sections.get(sectionRow);
    if (section === undefined) return [];
    return [
      {
        cell: { row, column },
        count: section,
        sectionRow: section.row,
        key: `total of section ${section.code ?? ''} ${section.name}`,
      },
    ];
  });
}

/** The total row of the whole appendix: one that has all items above it; where there are several, the last. */
function wholeTotalRow(review: AppendixReview): number | undefined {
  const { totals, totalRows } = review.appendix;
  const ofSections = new Set(
    totals?.flatMap(({ row, sectionRow }) => (sectionRow === undefined ? [] : [row])),
  );
  const lastItem = review.items.at(-1)?.item.row ?? 0;
  return totalRows.filter((row) => row > lastItem && !ofSections.has(row)).at(-1);
}

const NEVER_LABELLED: readonly RowKind[] = ['header', 'headerNumbers', 'item', 'parent'];

function labelCells(snapshot: SheetSnapshot, review: AppendixReview): readonly CellAddress[] {
  const cells: CellAddress[] = [];
  for (const { row, kind } of review.appendix.rows) {
    if (NEVER_LABELLED.includes(kind)) continue;
    for (let column = snapshot.firstColumn; column <= lastColumn(snapshot); column += 1) {
      if (isRatioLabel(shownText(cellAt(snapshot, row, column)))) cells.push({ row, column });
    }
  }
  return cells;
}

function cellBeside(label: CellAddress, mergeOver: AreaLookup): CellAddress {
  return { row: label.row, column: (mergeOver(label)?.lastColumn ?? label.column) + 1 };
}

/** The first wholly blank row under the table, in the content column, or the row under everything. */
function freeLine(snapshot: SheetSnapshot, review: AppendixReview, mergeOver: AreaLookup): CellAddress {
  const { layout, rows } = review.appendix;
  const span = tableSpan(layout);
  const column = layout.columns.get('content') ?? layout.columns.get('task') ?? span.firstColumn;
  const table = rows.filter(({ kind }) => kind === 'item' || kind === 'total' || kind === 'continuation');
  const end = Math.max(layout.headerLastRow, ...table.slice(-1).map(({ row }) => row));
  for (let row = end + 1; row <= lastRow(snapshot); row += 1) {
    const isFree = (at: number): boolean =>
      cellAt(snapshot, row, at).kind === 'empty' && !isHiddenByMerge(mergeOver, { row, column: at });
    if (columnsOf(snapshot).every(isFree)) return { row, column };
  }
  return { row: lastRow(snapshot) + 1, column };
}

function columnsOf(snapshot: SheetSnapshot): readonly number[] {
  return Array.from(
    { length: lastColumn(snapshot) - snapshot.firstColumn + 1 },
    (_, at) => snapshot.firstColumn + at,
  );
}
