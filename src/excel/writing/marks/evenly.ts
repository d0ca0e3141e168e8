/** So many of them at most, evenly: the first, and others at the same distance. */
export function evenly<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, index) => index % step === 0);
}
