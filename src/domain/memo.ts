/** Works a value out when it is first asked for, and never again. */
export function lazy<T>(make: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: make() }).value;
}

/** What the map holds for the key, made when it is first asked for. */
export function getOrCreate<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/**
 * The same function, computed once for each argument. At `max` answers all are forgotten, so that a day of work on
 * many sheets costs no more memory than one. Answers are shared and must be readonly.
 */
export function memoize<Key, Answer extends NonNullable<unknown>>(
  compute: (key: Key) => Answer,
  { max }: { readonly max: number },
): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compute(key);
    if (answers.size >= max) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
