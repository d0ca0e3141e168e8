import { serialFromDate } from '../../calendar/excel-serial';
import type { CellContent } from '../../cell-content';
import { dateFormat } from '../../date-format';
import type { SheetSnapshot } from './sheet-snapshot';
import { showNumber } from './show-number';

/** Days by which the numbers of a workbook that counts from 1904 fall short. */
const DIFFERENCE = serialFromDate({ year: 1904, month: 1, day: 1 });
/** In a plain format, what is smaller is a year, points or a running number. */
const LEAST_PLAIN_DAY = 30_000;

function counted(cell: CellContent): CellContent {
  if (cell.kind !== 'number') return cell;
  const isPlain = dateFormat(cell.format) === 'none';
  if (isPlain && (cell.value < LEAST_PLAIN_DAY || cell.format.includes('%'))) return cell;
  const value = cell.value + DIFFERENCE;
  return { ...cell, value, shown: showNumber(value, cell.format) };
}

/** The same sheet with every date counted from 1900, so that nobody else need know of the other way. */
export function withDatesFrom1900(snapshot: SheetSnapshot): SheetSnapshot {
  if (snapshot.dateSystem !== '1904') return snapshot;
  return { ...snapshot, dateSystem: '1900', rows: snapshot.rows.map((row) => row.map(counted)) };
}
