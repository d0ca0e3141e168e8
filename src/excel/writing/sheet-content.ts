import { columnName } from '../../domain/a1-notation';
import { formatKey } from '../../domain/date-format';
import { fingerprint } from '../../domain/text/fingerprint';

/** The cells of a sheet that we add, from A1 on, every row as long. A text stays a text whatever it begins with. */
export interface SheetContent {
  readonly rows: readonly (readonly (string | number)[])[];
  /** So many columns from the left hold text, in blank cells too: what is typed there is kept as it is typed. */
  readonly textColumns: number;
  /** Widths of the columns in points; Excel's own where not given. */
  readonly widths?: readonly number[];
}

/** "A1:C9". */
export function contentArea({ rows }: SheetContent): string {
  return `A1:${columnName(rows[0]?.length ?? 1)}${rows.length}`;
}

/** The number format of each cell. */
export function contentFormats({ rows, textColumns }: SheetContent): readonly (readonly string[])[] {
  return rows.map((row) => row.map((_, index) => (index < textColumns ? '@' : 'General')));
}

/** Tells whether a sheet still holds what was written; `values` and `formats` are Excel's. */
export function contentPrint(
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly string[])[],
): string {
  return fingerprint(JSON.stringify([values, formats.map((row) => row.map(formatKey))]));
}

/** Queues the cells. */
export function queueContent(sheet: Excel.Worksheet, content: SheetContent): void {
  const range = sheet.getRange(contentArea(content));
  // Before the values: a code must not become a number or a date once more.
  range.numberFormat = contentFormats(content).map((row) => [...row]);
  range.values = content.rows.map((row) => row.map(asEntry));
  content.widths?.forEach((width, index) => {
    sheet.getRange(`${columnName(index + 1)}:${columnName(index + 1)}`).format.columnWidth = width;
  });
}

/** Excel takes the apostrophe away, and keeps "=…", "+…", "-…" and "@…" as they are. */
function asEntry(value: string | number): string | number {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
