import { parseArea } from '../../domain/a1-notation';
import { cellAt } from '../../domain/appendix/sheet/sheet-snapshot';
import { areaContains, type CellArea } from '../../domain/cell-area';
import type { AppendixReview } from '../../domain/review/appendix-review';
import { isSameCell } from '../reading/is-same-cell';
import type { SheetReading } from '../reading/sheet-reading';
import type { RecordedCell } from '../stored/run-record';
import { TEXT_FORMAT } from './marks/queue-marks';
import type { BeforeWriting } from './write-edits';

/**
 * True where somebody changed the sheet between our reading it and our writing into it. Of a sheet too large to be told
 * again, only the cells that were written are compared with `expected`, what they were read to hold.
 */
export function isStale(
  reading: SheetReading,
  reviews: readonly AppendixReview[],
  before: BeforeWriting,
  expected: readonly RecordedCell[],
): boolean {
  const { address, values } = reading.asRead;
  if (before.sheetName !== reading.sheetName || before.address !== address) return true;
  if (haveMarksChanged(reading, before)) return true;
  const area = parseArea(address);
  if (expected.some((was, index) => hasBecomeText(was, before.cells[index], area))) return true;
  if (values === undefined || before.values === undefined) {
    return expected.some(({ entry }, index) => !isSameCell({ entry }, before.cells[index]));
  }
  return before.values.some((row, rowAt) =>
    row.some((value, columnAt) => {
      if (value === values[rowAt]?.[columnAt]) return false;
      return area === undefined || matters(reading, reviews, area, rowAt, columnAt);
    }),
  );
}

/**
 * What was written into such a cell stands there as a text. The format of a cell beyond the used ones is not read, and gets
 * a format of ours before its number.
 */
function hasBecomeText(
  { address, format }: RecordedCell,
  held: RecordedCell | undefined,
  used: CellArea | undefined,
): boolean {
  const cell = parseArea(address);
  const isRead =
    cell !== undefined &&
    used !== undefined &&
    areaContains(used, { row: cell.firstRow, column: cell.firstColumn });
  return isRead && format !== TEXT_FORMAT && held?.format === TEXT_FORMAT;
}

/**
 * Somebody has moved, copied or removed a rule, or deleted a hidden name. The guard has looked at the names and at the ends
 * of each rule that goes. Rules of which one cannot be read are not told again.
 */
function haveMarksChanged(reading: SheetReading, { rulesBefore, names }: BeforeWriting): boolean {
  return (
    JSON.stringify(rulesBefore ?? reading.rules) !== JSON.stringify(reading.rules) ||
    JSON.stringify(names ?? reading.names) !== JSON.stringify(reading.names)
  );
}

/** A formula in a column that nobody reads may change by itself, like a clock: that is nobody's edit. */
function matters(
  { snapshot }: SheetReading,
  reviews: readonly AppendixReview[],
  area: CellArea,
  rowAt: number,
  columnAt: number,
): boolean {
  const row = area.firstRow + rowAt;
  const column = area.firstColumn + columnAt;
  const content = cellAt(snapshot, row, column);
  if (content.kind === 'empty' || content.isFormula === undefined) return true;
  return reviews.some(
    ({ appendix: { layout } }) =>
      row >= layout.headerFirstRow && row <= layout.lastRow && [...layout.columns.values()].includes(column),
  );
}
