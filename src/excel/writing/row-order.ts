import { parseArea } from '../../domain/a1-notation';
import type { SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import { fingerprint } from '../../domain/text/fingerprint';
import { readAreas } from '../reading/read-areas';
import { contentKey, ownColumns, valueKey } from './content-key';

/** The first columns tell rows apart: they hold the code and the task. A status or a remark further on may change. */
const COLUMNS = 4;
/** Of a longer sheet the first rows tell enough, and Excel's answer stays small. */
const MOST_ROWS = 2000;
const LETTERS = 4;
const BLANK = '-'.repeat(LETTERS);

/** Which row stands where: four letters for each row, from the first of the sheet on. */
export function rowOrderAsRead(snapshot: SheetSnapshot, ours: ReadonlySet<string>): string {
  const keys = snapshot.rows.map((cells) => cells.slice(0, COLUMNS).map(contentKey));
  return orderOf(keys, snapshot, ours);
}

/** Queues the used cells ("A1:K30"); reads the same of the sheet as it stands. */
export function queueRowOrder(sheet: Excel.Worksheet, used: string): (ours: ReadonlySet<string>) => string {
  const area = parseArea(used);
  if (area === undefined) return () => '';
  const { firstRow, firstColumn } = area;
  const rows = Math.min(MOST_ROWS, area.lastRow - firstRow + 1);
  const columns = Math.min(COLUMNS, area.lastColumn - firstColumn + 1);
  const range = sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, rows, columns);
  range.load('values,formulas');
  return (ours) => {
    const keys = range.values.map((row, at) =>
      row.map((value, column) => valueKey(value, range.formulas[at]?.[column])),
    );
    return orderOf(keys, area, ours);
  };
}

/**
 * True where a row that stood as high as the last of these areas, or higher, stands elsewhere now. What people type into
 * a row moves nothing: its place holds something else then, but the row is found nowhere else.
 */
export function haveRowsMoved(was: string, is: string, areas: readonly string[]): boolean {
  const last = Math.max(0, ...areas.flatMap(readAreas).map(({ lastRow }) => lastRow));
  const [before, now] = [rowsOf(was), rowsOf(is)];
  const standing = new Set(now);
  return before.slice(0, last).some((row, at) => {
    const isElsewhere = row !== BLANK && row !== now[at] && standing.has(row);
    return isElsewhere && before.indexOf(row) === before.lastIndexOf(row);
  });
}

function rowsOf(order: string): readonly string[] {
  return order.match(/.{4}/g) ?? [];
}

function orderOf(
  keys: readonly (readonly string[])[],
  { firstRow, firstColumn }: Pick<SheetSnapshot, 'firstRow' | 'firstColumn'>,
  ours: ReadonlySet<string>,
): string {
  const own = ownColumns(ours);
  const rows = keys.slice(0, MOST_ROWS).map((row, at) => {
    const columns = own.get(firstRow + at);
    const held = row.map((key, column) => (columns?.has(firstColumn + column) === true ? '' : key));
    if (held.every((key) => key === '')) return BLANK;
    return fingerprint(held.join('\n')).slice(-LETTERS).padStart(LETTERS, '0');
  });
  return BLANK.repeat(firstRow - 1) + rows.join('');
}
