import { type Citation, citations } from './citations';

export type MissingPart = 'day' | 'body';

export interface IncompleteCitation {
  readonly number: string;
  readonly missing: readonly MissingPart[];
}

/** Every level has these bodies: their code alone does not say whose paper it is. */
const OF_EVERY_LEVEL = /(?:^|-)(?:UBND|HĐND)(?:$|-)/u;

/**
 * Documents that are cited without their day, and in a paper without who issued them. In a cell of the office's own
 * sheet its own papers need not say whose they are.
 */
export function incompleteCitations(text: string, place: 'cell' | 'paper'): readonly IncompleteCitation[] {
  return citations(text).flatMap(({ number, code, day, body }) => {
    const missing: readonly MissingPart[] = [
      ...(day === undefined ? (['day'] as const) : []),
      ...(place === 'paper' && body === undefined && OF_EVERY_LEVEL.test(code) ? (['body'] as const) : []),
    ];
    return missing.length === 0 ? [] : { number, missing };
  });
}

/**
 * Two numbers that seem to be of one document: of the same kind and either about the same thing, or of one day with
 * numbers that differ by a slip.
 */
export function twoNumbers(texts: readonly string[]): readonly (readonly [Citation, Citation])[] {
  const cited = texts.flatMap(citations);
  const pairs = new Map<string, readonly [Citation, Citation]>();
  for (const [index, one] of cited.entries()) {
    for (const other of cited.slice(index + 1)) {
      if (one.serial === other.serial || one.code !== other.code || !areOne(one, other)) continue;
      const key = [one.number, other.number].sort().join(' ');
      if (!pairs.has(key)) pairs.set(key, [one, other]);
    }
  }
  return [...pairs.values()];
}

function areOne(one: Citation, other: Citation): boolean {
  if (one.subject !== undefined && other.subject !== undefined) return one.subject === other.subject;
  return one.day !== undefined && one.day === other.day && isSlip(String(one.serial), String(other.serial));
}

/** One figure more, one other figure, or two that changed places. */
function isSlip(one: string, other: string): boolean {
  if (one.length === other.length) {
    const unlike = [...one].flatMap((figure, at) => (figure === other[at] ? [] : [at]));
    const [first = 0, second = 0] = unlike;
    return (
      unlike.length === 1 ||
      (unlike.length === 2 && one[first] === other[second] && one[second] === other[first])
    );
  }
  const [short = '', long = ''] = one.length < other.length ? [one, other] : [other, one];
  return (
    long.length === short.length + 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}
