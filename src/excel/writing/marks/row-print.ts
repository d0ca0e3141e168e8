import { parseArea } from '../../../domain/a1-notation';
import { cellAt, type SheetSnapshot } from '../../../domain/appendix/sheet/sheet-snapshot';
import { getOrCreate } from '../../../domain/memo';
import { fingerprint } from '../../../domain/text/fingerprint';
import { readAreas } from '../../reading/read-areas';
import type { RecordedCell } from '../../stored/run-record';
import { contentKey, ownColumns, valueKey } from './content-key';
import { evenly } from './evenly';

/** Of the rows of a highlight so many are looked at, evenly. */
const MOST_ROWS = 5;
/** Of a row so many of the used cells: one stray cell far to the right must not make the answer too large for Excel. */
const MOST_COLUMNS = 50;
/** As wide as a row is looked at, where the used cells are not known yet. */
export const FIRST_COLUMNS = 'A1:AX1';
/** Of more highlights, and of more cells, not every one is looked at. */
export const MOST_PRINTS = 50;
const BLANK = '--';
/** Rows are written one behind the other. */
const SEAM = ' ';

/**
 * What tells which rows a highlight lies on: of each row two letters a cell, from column A on. Formulas and our own cells
 * (`ours`, by their addresses) may change by themselves and count as blank. Many highlights lie on the same rows: each
 * row is looked at once.
 */
export function printerAsRead(snapshot: SheetSnapshot, ours: ReadonlySet<string>): (areas: string) => string {
  const own = ownColumns(ours);
  const prints = new Map<number, string>();
  const printOfRow = (row: number): string =>
    getOrCreate(prints, row, () => {
      const cells = snapshot.rows[row - snapshot.firstRow] ?? [];
      return rowPrint(cells.slice(0, MOST_COLUMNS).map(contentKey), snapshot.firstColumn, own.get(row));
    });
  return (areas) => rowsOf(areas).map(printOfRow).join(SEAM);
}

/** Queues the rows, as wide as the used cells ("A1:K30"); reads the same of the sheet as it stands. */
export function queuePrint(
  sheet: Excel.Worksheet,
  areas: string,
  used: string,
): (ours: ReadonlySet<string>) => string {
  const { firstColumn, lastColumn } = parseArea(used) ?? { firstColumn: 1, lastColumn: 1 };
  const rows = rowsOf(areas).map((row) => {
    const columns = Math.min(MOST_COLUMNS, lastColumn - firstColumn + 1);
    const range = sheet.getRangeByIndexes(row - 1, firstColumn - 1, 1, columns);
    range.load('values,formulas');
    return { row, range };
  });
  return (ours) => {
    const own = ownColumns(ours);
    const printOfRow = ({ row, range }: (typeof rows)[number]): string => {
      const [values = [], formulas = []] = [range.values[0], range.formulas[0]];
      const keys = values.map((value, at) => valueKey(value, formulas[at]));
      return rowPrint(keys, firstColumn, own.get(row));
    };
    return rows.map(printOfRow).join(SEAM);
  };
}

/** Cells that are about to be written, with what else their rows hold; of many, of those at which an undo looks. */
export function withPrints(
  cells: readonly RecordedCell[],
  printOf: (address: string) => string,
): readonly RecordedCell[] {
  const looked = new Set(evenly(cells, MOST_PRINTS));
  return cells.map((cell) => (looked.has(cell) ? { ...cell, print: printOf(cell.address) } : cell));
}

/**
 * True where one row at least is another by now: a third or more of its cells hold something else. People change a status
 * or a remark; a row that has come to the place of another has another number and another task besides.
 */
export function areOtherRows(was: string, is: string): boolean {
  const now = is.split(SEAM);
  return was.split(SEAM).some((row, at) => isOtherRow(cellsOf(row), cellsOf(now[at] ?? '')));
}

function cellsOf(row: string): readonly string[] {
  return row.match(/../g) ?? [];
}

function isOtherRow(was: readonly string[], is: readonly string[]): boolean {
  const longer = was.length > is.length ? was : is;
  const pairs = longer.map((_, at) => [was[at] ?? BLANK, is[at] ?? BLANK] as const);
  const filled = pairs.filter(([one, other]) => one !== BLANK || other !== BLANK);
  const changed = filled.filter(([one, other]) => one !== other);
  return changed.length > 0 && changed.length * 3 >= filled.length;
}

function rowsOf(areas: string): readonly number[] {
  const rows = readAreas(areas).flatMap(({ firstRow, lastRow }) =>
    Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at),
  );
  return evenly(rows, MOST_ROWS);
}

function rowPrint(
  keys: readonly string[],
  firstColumn: number,
  own: ReadonlySet<number> | undefined,
): string {
  const letters = keys.map((key, at) =>
    key === '' || own?.has(firstColumn + at) === true ? BLANK : fingerprint(key).slice(-2).padStart(2, '0'),
  );
  return (BLANK.repeat(firstColumn - 1) + letters.join('')).replace(/-+$/, '');
}

/** What tells that one cell, by its address, still holds what it held; a formula may change by itself. */
export function cellPrintAsRead(snapshot: SheetSnapshot, address: string): string {
  const area = parseArea(address);
  const content = area && cellAt(snapshot, area.firstRow, area.firstColumn);
  return fingerprint(content === undefined ? '' : contentKey(content));
}

/** Queues the cell; reads the same of the sheet as it stands. */
export function queueCellPrint(sheet: Excel.Worksheet, address: string): () => string {
  const range = sheet.getRange(address);
  range.load('values,formulas');
  return () => fingerprint(valueKey(range.values[0]?.[0], range.formulas[0]?.[0]));
}
