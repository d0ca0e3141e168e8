import type { AppendixLayout } from '../appendix/layout/appendix-layout';

export interface ColumnSpan {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The table's columns: all that have a heading, known or not, and all that have a role. */
export function tableSpan({ columns, headings }: AppendixLayout): ColumnSpan {
  const all = [...columns.values(), ...headings.keys()];
  return { firstColumn: Math.min(...all), lastColumn: Math.max(...all) };
}
