import { type CodePart, codeParts, type CriterionCode } from './criterion-code';

const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
// A capital groups roman sections, roman sections group numbers; a letter counts inside a number.
const RANK: Record<CodePart['kind'], number> = { group: 0, roman: 1, number: 2, letter: 3 };

function letterRank(letter: string): number {
  const rank = LETTERS.indexOf(letter.toLowerCase());
  // f, j, w and z are not Vietnamese letters, but a list may use them: they keep their Latin place.
  return rank >= 0
    ? rank
    : LETTERS.indexOf(String.fromCharCode(letter.toLowerCase().charCodeAt(0) - 1)) + 0.5;
}

function partRank(part: CodePart): number {
  return part.kind === 'number' || part.kind === 'roman' ? part.value : letterRank(part.letter);
}

/** The order in which an appendix lists codes: 1.2 before 1.10 before 1.10.a, II.3 before III.1, a parent before its children. */
export function compareCodes(a: CriterionCode, b: CriterionCode): number {
  const left = codeParts(a);
  const right = codeParts(b);
  for (let index = 0; ; index += 1) {
    const part = left[index];
    const other = right[index];
    if (!part || !other) return left.length - right.length;
    const difference = RANK[part.kind] - RANK[other.kind] || partRank(part) - partRank(other);
    if (difference !== 0) return difference;
  }
}
