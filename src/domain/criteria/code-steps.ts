import { codeFromParts, type CodePart, codeParts, type CriterionCode } from './criterion-code';

// The letters by which Vietnamese lists count; "đ" is left out by many.
const LIST = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
];

/** The code above: of 1.2.a it is 1.2, of II.3 it is II; undefined for a code of one step. */
export function parentCode(code: CriterionCode): CriterionCode | undefined {
  const lastDot = code.lastIndexOf('.');
  return lastDot < 0 ? undefined : (code.slice(0, lastDot) as CriterionCode);
}

function partAfter(part: CodePart): CodePart | undefined {
  switch (part.kind) {
    case 'number':
    case 'roman':
      return { kind: part.kind, value: part.value + 1 };
    case 'group':
      // Đ has no place among the letters that follow one another; in a list it stands before E.
      return {
        kind: 'group',
        letter: part.letter === 'Đ' ? 'E' : String.fromCharCode(part.letter.charCodeAt(0) + 1),
      };
    case 'letter': {
      const next = LIST[LIST.indexOf(part.letter) + 1];
      return next === undefined ? undefined : { kind: 'letter', letter: next };
    }
    default:
      return part satisfies never;
  }
}

/** The sibling that follows: after 1.9 comes 1.10, after II comes III, after 1.a comes 1.b. */
export function codeAfter(code: CriterionCode): CriterionCode | undefined {
  const parts = codeParts(code);
  const last = parts.at(-1);
  const next = last && partAfter(last);
  return next && codeFromParts([...parts.slice(0, -1), next]);
}

/** The first child: of 1.2 it is 1.2.1. */
export function firstChild(code: CriterionCode): CriterionCode {
  return codeFromParts([...codeParts(code), { kind: 'number', value: 1 }]);
}

/** True where `code` stands under `ancestor`: 1.2.3 under 1.2 and under 1, not under 1.20. */
export function isDescendant(code: string, ancestor: string): boolean {
  return code.charAt(ancestor.length) === '.' && code.startsWith(ancestor);
}

/** True where `next` may follow `previous` with nothing left out: a first child, the next sibling, or the next of a code above. */
export function followsDirectly(previous: CriterionCode, next: CriterionCode): boolean {
  if (next === firstChild(previous) || next === `${previous}.a`) return true;
  for (let code: CriterionCode | undefined = previous; code !== undefined; code = parentCode(code)) {
    const after = codeAfter(code);
    if (next === after || (after?.endsWith('đ') && next === codeAfter(after))) return true;
  }
  return false;
}

/** The siblings left out between `previous` (or the beginning) and `code`. A list may leave out "đ". */
export function siblingsLeftOut(
  previous: CriterionCode | undefined,
  code: CriterionCode,
): readonly CriterionCode[] {
  const parts = codeParts(code);
  const last = parts.at(-1);
  const before = previous === undefined ? undefined : codeParts(previous).at(-1);
  if (!last || (before && before.kind !== last.kind)) return [];
  const sibling = (part: CodePart): CriterionCode => codeFromParts([...parts.slice(0, -1), part]);
  switch (last.kind) {
    case 'group':
      return [];
    case 'letter': {
      const from = before?.kind === 'letter' ? LIST.indexOf(before.letter) + 1 : 0;
      const letters = LIST.slice(from, Math.max(from, LIST.indexOf(last.letter)));
      return letters.filter((letter) => letter !== 'đ').map((letter) => sibling({ kind: 'letter', letter }));
    }
    case 'number':
    case 'roman': {
      const from = before?.kind === last.kind ? before.value + 1 : 1;
      const count = Math.max(0, last.value - from);
      return Array.from({ length: count }, (_, index) => sibling({ kind: last.kind, value: from + index }));
    }
    default:
      return last satisfies never;
  }
}
