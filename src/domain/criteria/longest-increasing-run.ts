/**
 * The positions of a longest run of items that rises strictly, not necessarily side by side. Of two items in the wrong
 * order the upper one stays. O(n log n).
 */
export function longestIncreasingRun<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): ReadonlySet<number> {
  // Read from the end: the tails of falling runs, each the highest seen of its length, so that earlier items win ties.
  const tails: number[] = [];
  const after: (number | undefined)[] = [];
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index] as T;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(item, items[tails[middle] as number] as T) < 0) low = middle + 1;
      else high = middle;
    }
    after[index] = tails[low - 1];
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = after[index]) kept.add(index);
  return kept;
}
