import type { CriterionCatalogue } from '../domain/criteria/catalogue';
import { catalogueFromAppendix } from '../domain/review/catalogue-from-appendix';
import { CATALOGUE_SHEET, catalogueTab } from './catalogue-sheet';
import { Failed } from './failure-of';
import { guarded } from './guarded';
import type { Outcome } from './outcome';
import { planRun } from './plan-run';
import { readSheet } from './read-sheet';
import { today } from './today';
import { trip } from './trip';

/** What the headings are called where the catalogue is read again. */
const HEADINGS = ['Mã', 'Tên tiêu chí', 'Điểm tối đa'] as const;

/**
 * Writes the criteria of the active sheet's appendices, codes as settled, into a new sheet "Danh mục tiêu chí" behind
 * all others. Refuses where the workbook has a catalogue already, or the sheet has no codes. Two round trips, three
 * where merges matter. The new sheet is the user's: it is taken back by deleting it.
 */
export function createCatalogue(): Promise<Outcome<{ readonly entries: number }>> {
  return guarded(async () => {
    const reading = await readSheet();
    const { tabs, isReadOnly, sheetName } = reading;
    const standing = catalogueTab(tabs, undefined);
    if (standing !== undefined) throw new Failed({ kind: 'catalogueExists', sheetName: standing.name });
    if (isReadOnly) throw new Failed({ kind: 'readOnly' });
    const { reviews } = await planRun(reading, today(), new Set());
    const catalogues = reviews.map((review) => catalogueFromAppendix(review, CATALOGUE_SHEET));
    const entries = [
      ...new Map(catalogues.flatMap((one) => one.entries.map((entry) => [entry.code, entry]))).values(),
    ];
    if (entries.length === 0) throw new Failed({ kind: 'noCodes', sheetName });
    const year = catalogues[0]?.year;
    await trip((context) => {
      queueCatalogue(context.workbook.worksheets.add(CATALOGUE_SHEET), entries, year);
      return () => undefined;
    });
    return { entries: entries.length };
  });
}

function queueCatalogue(
  sheet: Excel.Worksheet,
  entries: CriterionCatalogue['entries'],
  year: number | undefined,
): void {
  const title = `Danh mục tiêu chí${year === undefined ? '' : ` năm ${year}`}`;
  const rows = entries.map(({ code, name, maxScore }) => [asText(code ?? ''), asText(name), maxScore ?? '']);
  const written = [[asText(title), '', ''], [...HEADINGS], ...rows];
  // Before the values: a code must not become a number or a date once more.
  sheet.getRange(`A1:B${written.length}`).numberFormat = written.map(() => ['@', '@']);
  sheet.getRange(`A1:C${written.length}`).values = written;
}

/** Excel takes the apostrophe away, and keeps "=…", "+…", "-…" and "@…" as they are. */
function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}
