import type { SheetSnapshot } from '../../../domain/appendix/sheet/sheet-snapshot';
import { fingerprint } from '../../../domain/text/fingerprint';
import { readAreas } from '../../reading/read-areas';
import { contentKey, ownColumns, valueKey } from './content-key';

/** The first columns tell rows apart: they hold the code and the task. A remark further on may change. */
const COLUMNS = 6;
/** Of a longer sheet the first rows tell enough, and Excel's answer stays small. */
const ROWS = 2000;
const LOOKED_AT = 'A1:F2000';
const LETTERS = 4;
const BLANK = '-'.repeat(LETTERS);

/** Which row stands where: four letters for each row, from the first of the sheet on. */
export function rowOrderAsRead(snapshot: SheetSnapshot, ours: ReadonlySet<string>): string {
  const { firstRow, firstColumn, rows } = snapshot;
  const keys = rows
    .slice(0, Math.max(0, ROWS + 1 - firstRow))
    .map((cells) => cells.slice(0, Math.max(0, COLUMNS + 1 - firstColumn)).map(contentKey));
  return orderOf(keys, firstRow, firstColumn, ours);
}

/** Queues the cells; reads the same of the sheet as it stands. */
export function queueRowOrder(sheet: Excel.Worksheet): (ours: ReadonlySet<string>) => string {
  const range = sheet.getRange(LOOKED_AT).getUsedRangeOrNullObject(true);
  range.load('values,formulas,rowIndex,columnIndex');
  return (ours) => {
    if (range.isNullObject) return '';
    const { values, formulas, rowIndex, columnIndex } = range;
    const keys = values.map((row, at) => row.map((value, column) => valueKey(value, formulas[at]?.[column])));
    return orderOf(keys, rowIndex + 1, columnIndex + 1, ours);
  };
}

/**
 * True where a row stands elsewhere now, and stood or stands as high as the last of these areas, or higher; where one in
 * the areas stands twice, for it may be the copy that has come to its place; and where a row like another has come into
 * the areas. What people type into a row moves nothing: its place holds something else then, but the row is found nowhere
 * else.
 */
export function haveRowsMoved(was: string, is: string, areas: readonly string[]): boolean {
  const lit = areas.flatMap(readAreas);
  const last = Math.max(0, ...lit.map(({ lastRow }) => lastRow));
  const isLit = (row: number): boolean =>
    lit.some(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
  const [before, now] = [rowsOf(was), rowsOf(is)];
  const hasCome = now.some(
    (row, at) => isLit(at + 1) && row !== BLANK && row !== before[at] && before.includes(row),
  );
  if (hasCome) return true;
  return before.some((row, at) => {
    const place = now.indexOf(row);
    if (row === BLANK || place < 0 || before.indexOf(row) !== before.lastIndexOf(row)) return false;
    if (row !== now[at]) return Math.min(at, place) < last;
    return isLit(at + 1) && place !== now.lastIndexOf(row);
  });
}

function rowsOf(order: string): readonly string[] {
  return order.match(/.{4}/g) ?? [];
}

function orderOf(
  keys: readonly (readonly string[])[],
  firstRow: number,
  firstColumn: number,
  ours: ReadonlySet<string>,
): string {
  const own = ownColumns(ours);
  const before = Array.from({ length: firstColumn - 1 }, () => '');
  const rows = keys.map((row, at) => {
    const columns = own.get(firstRow + at);
    const held = row.map((key, column) => (columns?.has(firstColumn + column) === true ? '' : key));
    const text = [...before, ...held].join('\n').trimEnd();
    return text === '' ? BLANK : fingerprint(text).slice(-LETTERS).padStart(LETTERS, '0');
  });
  return BLANK.repeat(firstRow - 1) + rows.join('');
}
