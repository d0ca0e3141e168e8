import { isDitto } from '../appendix/people/ditto';
import type { SheetGrid } from '../appendix/sheet/sheet-grid';
import { shownText } from '../cell-content';
import type { AppendixReview, ReviewedItem } from '../review/appendix-review';
import { namesIssuedDocument } from '../review/check-evidence';
import { fold } from '../text/fold';
import { tidy } from '../text/tidy';
import type { EvidenceRow } from './evidence-row';
import { looksLikeFileName, sameNumber } from './read-evidence-name';

/** "Tài liệu kiểm chứng (tên tệp)": whatever stands in such a column is meant as the name of a file. */
const NAMES_HEADING = /\b(?:ten )?(?:tep|file)\b/;

/** The items of a review with their evidence, in sheet order. */
export function evidenceRows(grid: SheetGrid, review: AppendixReview): readonly EvidenceRow[] {
  const { columns, headings } = review.appendix.layout;
  const column = columns.get('evidence');
  const heading = column === undefined ? undefined : headings.get(column);
  const holdsNames = NAMES_HEADING.test(fold(heading ?? ''));
  const numbers = rowNumbers(grid, review);
  return review.items.map(({ item }, index) => ({
    row: item.row,
    number: numbers[index] ?? String(index + 1),
    content: item.content,
    leads: item.leads,
    status: item.status,
    evidence: tidy(item.evidence),
    names: column === undefined ? [] : namesIn(grid, item.row, column, holdsNames),
    isNamedInStatus: namesIssuedDocument(item.statusText),
  }));
}

/** The names typed in one cell, a line each. A merged cell belongs to the row where it stands. */
function namesIn(grid: SheetGrid, row: number, column: number, holdsNames: boolean): readonly string[] {
  return shownText(grid.own(row, column))
    .split(/\r\n|\r|\n|;/)
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line) && !isDitto(line) && (holdsNames || looksLikeFileName(line)));
}

const WHOLE = /^\d{1,4}$/;

/**
 * The N of each item: its running number where every item has one of its own, else its code, else its place. A number
 * that begins again in every section tells no two rows apart.
 */
function rowNumbers(grid: SheetGrid, { appendix, items }: AppendixReview): readonly string[] {
  const order = appendix.layout.columns.get('order');
  const written = items.map(({ item }) =>
    order === undefined ? '' : sameNumber(shownText(grid.own(item.row, order))),
  );
  const areNumbers = written.every((number) => WHOLE.test(number));
  if (areNumbers && isEachOnce(written)) return written;
  const codes = items.map(codeOf);
  if (codes.every((code) => code !== '') && isEachOnce(codes)) return codes;
  return items.map((_, index) => written[index] || codes[index] || String(index + 1));
}

function codeOf({ code, item }: ReviewedItem): string {
  return code ?? item.code.code ?? sameNumber(item.code.written);
}

function isEachOnce(numbers: readonly string[]): boolean {
  return new Set(numbers).size === numbers.length;
}
