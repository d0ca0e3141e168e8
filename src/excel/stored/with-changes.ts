import { isFields } from './is-fields';

/**
 * What is to be stored so that `after` holds, with everything else left as it is stored: fields that this version does
 * not know, written by a later one, and fields that only somebody else has changed meanwhile.
 * `madeFrom`: what `after` was made from, as this version read it.
 */
export function withChanges(stored: unknown, madeFrom: unknown, after: unknown): unknown {
  // What was made from nothing leaves what another has put beside it.
  const before = madeFrom ?? {};
  if (!isFields(stored) || !isFields(before) || !isFields(after)) return after;
  const changed = new Map(Object.entries(stored));
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!Object.hasOwn(after, key)) changed.delete(key);
    else if (!isSame(before[key], after[key]))
      changed.set(key, withChanges(stored[key], before[key], after[key]));
  }
  return Object.fromEntries(changed);
}

/** Both are plain data, as a setting holds it. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
  if (!isFields(a) || !isFields(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
}
