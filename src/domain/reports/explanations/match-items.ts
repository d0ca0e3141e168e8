import { groupBy } from '../../group-by';
import type { ItemKey } from './item-key';

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

/** From all that is known of an item to its text alone. A code alone says nothing: another item may have got it. */
const PASSES: readonly ((key: ItemKey) => string | undefined)[] = [
  ({ code, text, section, leads, deadline, twin }) =>
    JSON.stringify([code, text, section, leads, deadline, twin]),
  ({ code, text, section, leads, deadline }) => JSON.stringify([code, text, section, leads, deadline]),
  ({ code, text, section, leads }) => JSON.stringify([code, text, section, leads]),
  ({ code, text, section }) => JSON.stringify([code, text, section]),
  ({ code, text, leads, deadline }) => JSON.stringify([code, text, leads, deadline]),
  ({ code, text }) => (text === '' ? undefined : JSON.stringify([code, text])),
  ({ text, section, leads, deadline }) =>
    text === '' ? undefined : JSON.stringify([text, section, leads, deadline]),
  ({ text, section }) => (text === '' ? undefined : JSON.stringify([text, section])),
  ({ text }) => (text === '' ? undefined : text),
];

/** So much of their words two texts must share: less where code, lead and deadline say that it is the same item. */
const ENOUGH = 0.6;
const ENOUGH_WITH_CODE = 0.4;

/** Pairs of items whose texts were corrected: each the other's best, and clearly so. */
function mostAlike(
  known: readonly ItemKey[],
  open: readonly number[],
  now: readonly ItemKey[],
  free: readonly number[],
): readonly (readonly [number, number])[] {
  const pairs = open.flatMap((index) =>
    free.flatMap((place) => {
      const [one, other] = [known[index], now[place]];
      const likeness = one && other ? likenessOf(one, other) : 0;
      return likeness > 0 ? [{ index, place, likeness }] : [];
    }),
  );
  pairs.sort((a, b) => b.likeness - a.likeness);
  const best = (side: 'index' | 'place', value: number) => pairs.filter((pair) => pair[side] === value);
  return pairs.flatMap((pair) => {
    const [first, second] = best('index', pair.index);
    const [theirs, another] = best('place', pair.place);
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
  const sameCode = one.code !== '' && one.code === other.code;
  const sameRest = one.leads === other.leads && one.deadline === other.deadline;
  if (words < (sameCode && sameRest ? ENOUGH_WITH_CODE : ENOUGH)) return 0;
  const same = [
    sameCode,
    one.section === other.section,
    one.leads === other.leads,
    one.deadline === other.deadline,
  ];
  return words + same.filter(Boolean).length * 0.1;
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
