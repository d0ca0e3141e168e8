import type { AppendixLayout } from '../appendix/appendix-layout';
import { cellAt, lastColumn, type SheetSnapshot } from '../appendix/sheet-snapshot';

export interface ColumnSpan {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The table's columns: all that have a heading, known or not, and all that have a role. */
export function tableSpan(snapshot: SheetSnapshot, layout: AppendixLayout): ColumnSpan {
  const columns = [...layout.columns.values()];
  for (let row = layout.headerFirstRow; row <= layout.headerLastRow; row += 1) {
    for (let column = snapshot.firstColumn; column <= lastColumn(snapshot); column += 1) {
      if (cellAt(snapshot, row, column).kind !== 'empty') columns.push(column);
    }
  }
  return { firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}
