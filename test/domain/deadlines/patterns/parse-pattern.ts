/** A pattern as a tree. A set is told by the letters of ALPHABET that it matches. */
export type PatternNode =
  | { readonly kind: 'set'; readonly letters: ReadonlySet<string>; readonly literal?: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly ways: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly body: PatternNode;
      readonly isOptional: boolean;
      readonly isEndless: boolean;
    };

const VIETNAMESE =
  'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđbcdghklmnpqrstvx';
export const ALPHABET = [...`${VIETNAMESE}fjwz0123456789 \n\t.,:;!?"'“”…+-*/\\&%()<>~→÷§|=_\u0300`];

/** Reads the source of a pattern. Throws on what it does not know, so that no pattern slips by. */
export function parsePattern(source: string, flags: string): PatternNode {
  let at = 0;

  function choice(): PatternNode {
    const ways = [sequence()];
    while (source[at] === '|') {
      at += 1;
      ways.push(sequence());
    }
    return ways.length === 1 && ways[0] ? ways[0] : { kind: 'choice', ways };
  }

  function sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(atom()));
    return { kind: 'sequence', parts };
  }

  function repeated(body: PatternNode): PatternNode {
    const match = /^(?:[*+?]|\{(\d+)(,)?(\d*)\})\??/.exec(source.slice(at));
    if (!match) return body;
    at += match[0].length;
    const sign = match[0][0] ?? '';
    const isBraced = sign === '{';
    return {
      kind: 'repeat',
      body,
      isOptional: isBraced ? Number(match[1]) === 0 : sign !== '+',
      isEndless: isBraced ? match[2] === ',' && match[3] === '' : sign !== '?',
    };
  }

  function atom(): PatternNode {
    const sign = source[at] ?? '';
    if (sign === '(') return group();
    if (sign === '^' || sign === '$') {
      at += 1;
      return { kind: 'empty' };
    }
    const token =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|[^])/u.exec(
        source.slice(at),
      )?.[0];
    if (token === undefined) throw new Error(`cannot read the pattern at ${source.slice(at)}`);
    at += token.length;
    if (token === '\\b' || /^\\[1-9]$/.test(token)) return { kind: 'empty' };
    const set = new RegExp(`^${token}$`, flags.replace(/[gy]/g, ''));
    const letters = new Set(ALPHABET.filter((letter) => set.test(letter)));
    return token.length === 1 && token !== '.'
      ? { kind: 'set', letters, literal: token }
      : { kind: 'set', letters };
  }

  function group(): PatternNode {
    const opening = /^\((?:\?(?::|<?[=!]|<[A-Za-z]+>))?/.exec(source.slice(at))?.[0] ?? '(';
    at += opening.length;
    const inside = choice();
    at += 1;
    return /^\(\?<?[=!]/.test(opening) ? { kind: 'empty' } : inside;
  }

  return choice();
}
