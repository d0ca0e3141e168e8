import type { CriterionCatalogue } from '../domain/criteria/catalogue';
import { fingerprint } from '../domain/edits/fingerprint';

/** What the headings are called where the catalogue is read again. */
const HEADINGS = ['Mã', 'Tên tiêu chí', 'Điểm tối đa'] as const;

/** The cells of a catalogue's sheet, from A1 on. A text stays a text whatever it begins with. */
export type CatalogueContent = readonly (readonly (string | number)[])[];

/** A title, the headings, then a row a criterion. */
export function catalogueContent(
  entries: CriterionCatalogue['entries'],
  year: number | undefined,
): CatalogueContent {
  const title = `Danh mục tiêu chí${year === undefined ? '' : ` năm ${year}`}`;
  const rows = entries.map(({ code, name, maxScore }) => [code ?? '', name, maxScore ?? '']);
  return [[title, '', ''], [...HEADINGS], ...rows];
}

/** Tells whether a sheet still holds what was written; `values` are Excel's. */
export function contentPrint(values: readonly (readonly unknown[])[]): string {
  return fingerprint(JSON.stringify(values));
}

/** Queues the cells. */
export function queueContent(sheet: Excel.Worksheet, content: CatalogueContent): void {
  // Before the values: a code must not become a number or a date once more.
  sheet.getRange(`A1:B${content.length}`).numberFormat = content.map(() => ['@', '@']);
  sheet.getRange(`A1:C${content.length}`).values = content.map((row) => row.map(asEntry));
}

/** Excel takes the apostrophe away, and keeps "=…", "+…", "-…" and "@…" as they are. */
function asEntry(value: string | number): string | number {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
