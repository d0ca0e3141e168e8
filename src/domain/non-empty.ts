/** A list that holds one at least. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** What comes of each, which is a list of one at least too. */
export function mapNonEmpty<T, U>(
  [first, ...more]: NonEmpty<T>,
  change: (each: T, index: number) => U,
): NonEmpty<U> {
  return [change(first, 0), ...more.map((each, index) => change(each, index + 1))];
}

export function isNonEmpty<T>(all: readonly T[]): all is NonEmpty<T> {
  return all.length > 0;
}
