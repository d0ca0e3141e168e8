import type { Axis } from './axis';

export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows to draw: those between two positions and `margin` pixels more on either side, so that a short scroll finds
 * them already there.
 */
export function rowsInView(
  rows: Axis,
  firstScrolling: number,
  top: number,
  bottom: number,
  margin: number,
): RowWindow {
  const first = Math.max(firstScrolling, rows.at(top - margin));
  return { first, last: Math.max(first, rows.at(bottom + margin)) };
}

export function covers(drawn: RowWindow | undefined, wanted: RowWindow): boolean {
  return drawn !== undefined && drawn.first <= wanted.first && drawn.last >= wanted.last;
}
