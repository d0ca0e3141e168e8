import { groupBy } from '../../group-by';
import { type ItemKey, together, wholeOf } from './item-key';

/**
 * Which of the items that are there `now` each known one is: an index of `now`, or undefined where it is there no more. One
 * that was sorted, got another code or another text is found; where several could be meant, none is.
 */
export function matchItems(
  known: readonly ItemKey[],
  now: readonly ItemKey[],
): readonly (number | undefined)[] {
  const found = new Array<number | undefined>(known.length).fill(undefined);
  const taken = new Set<number>();
  const match = (index: number, place: number): void => {
    found[index] = place;
    taken.add(place);
  };
  const open = (): number[] => [...known.keys()].filter((index) => found[index] === undefined);
  const free = (): number[] => [...now.keys()].filter((place) => !taken.has(place));
  for (const part of PASSES) {
    if (open().length === 0) return found;
    const keyOf = (key: ItemKey | undefined): string | undefined => key && part(key);
    const there = groupBy(free(), (place) => keyOf(now[place]));
    for (const [key, indexes] of groupBy(open(), (index) => keyOf(known[index]))) {
      const [place, ...others] = there.get(key) ?? [];
      const [index, ...twins] = indexes;
      if (key === undefined || place === undefined || index === undefined) continue;
      if (others.length === 0 && twins.length === 0) match(index, place);
    }
  }
  for (const [index, place] of mostAlike(known, open(), now, free())) match(index, place);
  return found;
}

type Pass = (key: ItemKey) => string | undefined;

/** Of items that share a text it says too little to tell them by it, whatever else has changed. */
const ofOne =
  (pass: Pass): Pass =>
  (key) =>
    key.text === '' || key.alike > 1 ? undefined : pass(key);

/** From all that is known of an item to its text alone. A code alone says nothing: another item may have got it. */
const PASSES: readonly Pass[] = [
  (key) => together(wholeOf(key), String(key.twin)),
  wholeOf,
  ({ code, text, leads, deadline }) => together(code, text, leads, deadline),
  ({ text, section, leads, deadline }) =>
    text === '' ? undefined : together(text, section, leads, deadline),
  ({ code, text, section, leads }) => (text === '' ? undefined : together(code, text, section, leads)),
  ({ code, text, section, deadline }) => (text === '' ? undefined : together(code, text, section, deadline)),
  ofOne(({ code, text }) => together(code, text)),
  ofOne(({ text, section }) => together(text, section)),
  ofOne(({ text }) => text),
];

/** So much of their words two texts must share: less where code, lead and deadline say that it is the same item. */
const ENOUGH = 0.6;
const ENOUGH_WITH_CODE = 0.4;

/** Beyond these, texts were not corrected but replaced, and comparing them word by word would take seconds. */
const MOST_PAIRS = 100_000;

/** Pairs of items whose texts were corrected: each the other's best, and clearly so. */
function mostAlike(
  known: readonly ItemKey[],
  open: readonly number[],
  now: readonly ItemKey[],
  free: readonly number[],
): readonly (readonly [number, number])[] {
  if (open.length * free.length > MOST_PAIRS) return [];
  const pairs = open.flatMap((index) =>
    free.flatMap((place) => {
      const [one, other] = [known[index], now[place]];
      const likeness = one && other ? likenessOf(one, other) : 0;
      return likeness > 0 ? [{ index, place, likeness }] : [];
    }),
  );
  pairs.sort((a, b) => b.likeness - a.likeness);
  const best = groupBy(pairs, ({ index }) => index);
  const bestOfPlace = groupBy(pairs, ({ place }) => place);
  return pairs.flatMap((pair) => {
    const [first, second] = best.get(pair.index) ?? [];
    const [theirs, another] = bestOfPlace.get(pair.place) ?? [];
    const isClear = first === pair && theirs === pair && isAhead(pair, second) && isAhead(pair, another);
    return isClear ? [[pair.index, pair.place] as const] : [];
  });
}

function isAhead(pair: { likeness: number }, next: { likeness: number } | undefined): boolean {
  return next === undefined || pair.likeness - next.likeness > 0.05;
}

/** 0 where the texts do not share enough, else their share of words with a little for all else that is the same. */
function likenessOf(one: ItemKey, other: ItemKey): number {
  const words = sharedWords(one.text, other.text);
  const same = {
    code: one.code !== '' && one.code === other.code,
    leads: one.leads === other.leads,
    deadline: one.deadline === other.deadline,
    section: one.section === other.section,
  };
  if (words < (same.code && same.leads && same.deadline ? ENOUGH_WITH_CODE : ENOUGH)) return 0;
  // A text that was corrected belongs to the same lead or the same day: else it is another duty in like words.
  if (!same.leads && !same.deadline) return 0;
  // "quý I" and "quý II" are two duties, however alike the rest is.
  if (!(same.code && same.deadline) && numbersOf(one.text) !== numbersOf(other.text)) return 0;
  const weights = { code: 0.1, leads: 0.2, deadline: 0.2, section: 0.05 };
  const parts = Object.entries(weights) as [keyof typeof same, number][];
  return parts.reduce((sum, [part, weight]) => sum + (same[part] ? weight : 0), words);
}

const NUMBER = /^(?:[ivx]+|.*\d.*)$/;

function numbersOf(text: string): string {
  return text
    .split(' ')
    .filter((word) => NUMBER.test(word))
    .join(' ');
}

/** Twice the words that both have by the words of both, 0 to 1. */
function sharedWords(one: string, other: string): number {
  const left = one.split(' ');
  const rest = other.split(' ');
  const all = left.length + rest.length;
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / all;
}
