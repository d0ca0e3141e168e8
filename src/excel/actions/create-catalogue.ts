import type { CriterionCatalogue } from '../../domain/criteria/catalogue';
import type { AppendixReview } from '../../domain/review/appendix-review';
import { catalogueFromAppendix } from '../../domain/review/catalogue-from-appendix';
import { today } from '../../today';
import type { Outcome } from '../office/outcome';
import { RunFailure } from '../office/run-failure';
import { toOutcome } from '../office/to-outcome';
import { planRun } from '../planning/plan-run';
import { CATALOGUE_SHEET, catalogueTab } from '../reading/catalogue-sheet';
import { readSheet } from '../reading/read-sheet';
import type { SheetTab } from '../stored/sheet-tab';
import { addSheet } from '../writing/add-sheet';
import type { SheetContent } from '../writing/sheet-content';

export interface CreatedCatalogue {
  readonly entries: number;
  readonly sheetName: string;
}

/**
 * Writes the criteria of the active sheet's appendices, codes as settled, into a new sheet "Danh mục tiêu chí" behind
 * all others, with the plan's year in its name where the workbook has catalogues of other years. Refuses where it has
 * one for that year already, or the sheet has no codes. Two round trips, three where merges matter. Can be undone.
 */
export function createCatalogue(): Promise<Outcome<CreatedCatalogue>> {
  return toOutcome(async () => {
    const reading = await readSheet();
    const { reviews } = await planRun(reading, today());
    const year = reviews.find(({ appendix }) => appendix.planYear !== undefined)?.appendix.planYear;
    const sheetName = freeName(reading.tabs, year);
    if (reading.isReadOnly) throw new RunFailure({ kind: 'readOnly' });
    const entries = entriesOf(reviews);
    if (entries.length === 0) throw new RunFailure({ kind: 'noCodes', sheetName: reading.sheetName });
    await addSheet(reading, sheetName, catalogueContent(entries, year));
    return { entries: entries.length, sheetName };
  });
}

/** The name of a catalogue that is still wanted; throws the failure where there is one. */
function freeName(tabs: readonly SheetTab[], year: number | undefined): string {
  const standing = catalogueTab(tabs, year);
  switch (standing?.kind) {
    case undefined:
      return CATALOGUE_SHEET;
    case 'found':
      throw new RunFailure({ kind: 'catalogueExists', sheetName: standing.tab.name });
    case 'otherYears':
      if (year !== undefined) return `${CATALOGUE_SHEET} ${year}`;
      throw new RunFailure({ kind: 'catalogueExists', sheetName: standing.tabs[0]?.name ?? '' });
  }
}

/** Of several appendices each code once. */
function entriesOf(reviews: readonly AppendixReview[]): CriterionCatalogue['entries'] {
  const all = reviews.flatMap((review) => catalogueFromAppendix(review, CATALOGUE_SHEET).entries);
  return [...new Map(all.map((entry) => [entry.code, entry])).values()];
}

/** What the headings are called where the catalogue is read again. */
const HEADINGS = ['Mã', 'Tên tiêu chí', 'Điểm tối đa'] as const;

/** The sheet of a catalogue: a title, the headings, then a row a criterion. */
function catalogueContent(entries: CriterionCatalogue['entries'], year: number | undefined): SheetContent {
  const title = `Danh mục tiêu chí${year === undefined ? '' : ` năm ${year}`}`;
  const rows = entries.map(({ code, name, maxScore }) => [code ?? '', name, maxScore ?? '']);
  return { rows: [[title, '', ''], [...HEADINGS], ...rows], textColumns: 2 };
}
