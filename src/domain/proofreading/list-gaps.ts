const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'f', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q'];
/** Many lists pass over đ, and the alphabet has no f. */
const MAY_BE_PASSED_OVER = new Set(['đ', 'f']);

const LETTER_MARK = /(?:^|[\n;])\s*([a-eg-ikl-qđ])\)/gu;
const NUMBER_MARK = /(?:^|\n)\s*(\d{1,2})\.\s/gu;

/** Where a list inside a text leaves a letter or a number out, says one twice, or begins in the middle. */
export function listGaps(text: string): readonly string[] {
  const letters = [...text.matchAll(LETTER_MARK)].map(([, letter = '']) => letter);
  const numbers = [...text.matchAll(NUMBER_MARK)].map(([, number]) => Number(number));
  return [
    ...(letters.length > 1 && letters[0] !== 'a' ? [`${letters[0] ?? ''})`] : []),
    ...gaps(letters, follows).map(([one, next]) => `${one}) → ${next})`),
    ...gaps(numbers, (one, next) => next === one + 1).map(([one, next]) => `${one}. → ${next}.`),
  ];
}

function follows(one: string, next: string): boolean {
  const between = LETTERS.slice(LETTERS.indexOf(one) + 1, LETTERS.indexOf(next));
  return (
    LETTERS.indexOf(next) > LETTERS.indexOf(one) && between.every((letter) => MAY_BE_PASSED_OVER.has(letter))
  );
}

function gaps<T>(marks: readonly T[], isNext: (one: T, next: T) => boolean): readonly (readonly [T, T])[] {
  return marks.slice(1).flatMap((next, index): (readonly [T, T])[] => {
    const one = marks[index];
    return one === undefined || isNext(one, next) ? [] : [[one, next]];
  });
}
