import { formatArea, parseArea } from '../../../domain/a1-notation';

const MOST = 500;

/** What the used cells may be at each moment between the two: what is written below or beside them grows them step by step. */
export function usedBetween(one: string, other: string): readonly string[] {
  const [a, b] = [parseArea(one), parseArea(other)];
  const ends = [...new Set([one, other])];
  if (a === undefined || b === undefined) return ends;
  if (a.firstRow !== b.firstRow || a.firstColumn !== b.firstColumn) return ends;
  const [rows, columns] = [span(a.lastRow, b.lastRow), span(a.lastColumn, b.lastColumn)];
  if (rows.length * columns.length > MOST) return ends;
  return rows.flatMap((lastRow) => columns.map((lastColumn) => formatArea({ ...a, lastRow, lastColumn })));
}

function span(one: number, other: number): readonly number[] {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => first + index);
}
