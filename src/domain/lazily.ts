/** Works a value out when it is first asked for, and never again: most sheets have no need of it. */
export function lazily<T>(workOut: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: workOut() }).value;
}
