import type { RowKind } from '../../appendix/rows/row-kind';
import { cellAt, lastColumn, type SheetSnapshot } from '../../appendix/sheet/sheet-snapshot';
import type { AreaLookup } from '../../area-lookup';
import { type CellAddress, isSameAddress, shownText } from '../../cell-content';
import type { AppendixReview, CompletionCount } from '../../review/appendix-review';
import { fingerprint } from '../../text/fingerprint';
import { isRatioLabel } from './ratio-label';
import { summaryLines } from './summary-lines';

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
  readonly review: AppendixReview;
  readonly places: readonly RatioPlace[];
  /** There is something to count, the total has no place of its own, and the user has not agreed to a summary line. */
  readonly summaryLineOffered: boolean;
}

export interface SummaryLineChoice {
  /** The user agreed to a line under the table. */
  readonly summaryLine: boolean;
  /** Our own labels of earlier summary lines. */
  readonly ourLabels: readonly CellAddress[];
}

/**
 * Where the ratios of the appendices of a sheet belong: the ratio column in section rows and in the total row; for the
 * total else the cell beside a label; else, where the user agreed, a line under the table.
 */
export function ratioPlaces(
  snapshot: SheetSnapshot,
  reviews: readonly AppendixReview[],
  mergeOver: AreaLookup,
  choice: SummaryLineChoice,
): readonly RatioPlaces[] {
  // A scoring form has no ratio of items.
  const isScored = (review: AppendixReview): boolean => review.appendix.layout.form === 'scores';
  const totals = reviews.map((review) => ownTotalPlace(snapshot, review, mergeOver, choice.ourLabels));
  // Where there is nothing to count no line comes, and none is to be kept free.
  const homeless = reviews.filter(
    (review, index) => totals[index] === undefined && !isScored(review) && review.completion.total > 0,
  );
  const lines = choice.summaryLine
    ? summaryLines(snapshot, homeless, reviews, mergeOver, choice.ourLabels)
    : new Map<AppendixReview, CellAddress>();
  return reviews.map((review, index) => {
    if (isScored(review)) return { review, places: [], summaryLineOffered: false };
    const sections = sectionPlaces(review, mergeOver);
    const line = lines.get(review);
    const cell = totals[index] ?? (line && { row: line.row, column: line.column + 1 });
    if (cell === undefined) {
      const summaryLineOffered = !choice.summaryLine && homeless.includes(review);
      return { review, places: sections, summaryLineOffered };
    }
    const total = { cell, count: review.completion, key: 'total', ...(line ? { label: line } : {}) };
    return { review, places: [...sections, total], summaryLineOffered: false };
  });
}

function sectionPlaces(review: AppendixReview, mergeOver: AreaLookup): readonly RatioPlace[] {
  const column = review.appendix.layout.columns.get('ratio');
  if (column === undefined) return [];
  const runs = new Map(review.appendix.sections.map(({ row, run }) => [row, run]));
  const ofSections = review.sections.flatMap((section): readonly RatioPlace[] => {
    // A run of items has a place where the ratio column is merged over just as many rows.
    const run = runs.get(section.row);
    if (run !== undefined && mergeOver({ row: section.row, column })?.lastRow !== run.lastRow) return [];
    const key = sectionKey('section', section.code, section.name);
    return [{ cell: { row: section.row, column }, count: section, sectionRow: section.row, key }];
  });
  return [...ofSections, ...sectionTotals(review, column)];
}

/** The place of the total that the sheet itself offers. */
function ownTotalPlace(
  snapshot: SheetSnapshot,
  review: AppendixReview,
  mergeOver: AreaLookup,
  ourLabels: readonly CellAddress[],
): CellAddress | undefined {
  const column = review.appendix.layout.columns.get('ratio');
  const row = wholeTotalRow(review);
  if (column !== undefined && row !== undefined) return { row, column };
  const ofSections = sectionTotalRows(review);
  const label = labelCells(snapshot, review).find(
    (cell) => !ofSections.has(cell.row) && !ourLabels.some((ours) => isSameAddress(ours, cell)),
  );
  return label && cellBeside(label, mergeOver);
}

/** A name's comment holds 255 characters at most: a longer key is told by its fingerprint. */
const LONGEST_KEY = 100;

function sectionKey(prefix: string, code: string | undefined, name: string): string {
  const key = `${prefix} ${code ?? ''} ${name}`;
  return key.length > LONGEST_KEY ? `${prefix} ${fingerprint(key)}` : key;
}

/** Rows "Cộng" of single sections. */
function sectionTotals(review: AppendixReview, column: number): readonly RatioPlace[] {
  const sections = new Map(review.sections.map((section) => [section.row, section]));
  return review.appendix.totals.flatMap(({ row, sectionRow }) => {
    const section = sectionRow === undefined ? undefined : sections.get(sectionRow);
    if (section === undefined) return [];
    return [
      {
        cell: { row, column },
        count: section,
        sectionRow: section.row,
        key: sectionKey('total of section', section.code, section.name),
      },
    ];
  });
}

/** The total row of the whole appendix: one that has all items above it; where there are several, the last. */
function wholeTotalRow(review: AppendixReview): number | undefined {
  const lastItem = review.items.at(-1)?.item.row ?? 0;
  const wholes = review.appendix.totals.filter(
    ({ row, sectionRow }) => row > lastItem && sectionRow === undefined,
  );
  return wholes.at(-1)?.row;
}

/** The total rows of single sections: what they are labelled with is not of the whole. */
function sectionTotalRows({ appendix: { totals } }: AppendixReview): ReadonlySet<number> {
  return new Set(totals.flatMap(({ row, sectionRow }) => (sectionRow === undefined ? [] : [row])));
}

/** What stands in the row of a section is of the section, and its state may be that of its items. */
const NEVER_LABELLED: readonly RowKind[] = ['header', 'section', 'item', 'parent'];

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
