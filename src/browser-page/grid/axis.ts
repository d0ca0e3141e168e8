/** Where the rows (or columns) of a sheet lie, in CSS pixels. They count from 1; a hidden one has the size 0. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  /** Pixels before the line; of the line after the last one: the total. */
  offset(index: number): number;
  size(index: number): number;
  /** The line at a position, kept within the sheet; never a hidden one while a visible one is left. */
  at(position: number): number;
}

export function makeAxis(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 2);
  const before = (index: number): number => offsets[index] ?? 0;
  for (let index = 1; index <= count; index++) offsets[index + 1] = before(index) + sizeOf(index);
  const total = before(count + 1);

  const at = (position: number): number => {
    let low = 1;
    let high = count;
    // The last line that begins at or before the position: behind hidden lines it is the visible one.
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (before(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    count,
    total,
    offset: (index) => before(Math.min(Math.max(index, 1), count + 1)),
    size: (index) => (index < 1 || index > count ? 0 : before(index + 1) - before(index)),
    at: (position) => at(Math.min(Math.max(position, 0), Math.max(total - 1, 0))),
  };
}

/** The next visible line from `index` in steps of +1 or -1; `index` itself where there is none. */
export function nextVisible(axis: Axis, index: number, step: 1 | -1): number {
  for (let next = index + step; next >= 1 && next <= axis.count; next += step) {
    if (axis.size(next) > 0) return next;
  }
  return index;
}
