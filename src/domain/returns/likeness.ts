import { fold } from '../text/fold';

const FEWEST_LETTERS = 12;

/** How alike two texts are, from 0 to 1: the share of their words that they have in common, in any order. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}

/** True where one text is the beginning of the other, cut off with "…" or in the midst of it. */
export function isCutOff(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => wordsOf(text).join(' ')) as [string, string];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= FEWEST_LETTERS && short !== long && long.startsWith(short);
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
