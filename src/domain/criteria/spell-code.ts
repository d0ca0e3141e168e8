import type { RuleName } from '../finding';
import { tidy } from '../text/tidy';
import { type CriterionCode, criterionCode } from './criterion-code';
import { likelyDigits } from './look-alikes';

// "TC 1.3", "TCTP1.1.1", "Tiêu chí thành phần 1.1", "Mã: 2.1"
const PREFIX = /^(?:mã\s*)?(?:tctp|tc|tiêu chí thành phần|tiêu chí|mã)\s*[.:]?\s*(?=[\dIVXLO])/iu;
// "'1.10" keeps a visible apostrophe when it comes from another program.
const STRAY = /^['"`´‘’“”*#]+|['"`´‘’“”*#]+$/gu;
const CLOSING = /[.):;/,-]+$/u;
const LETTER_FOR_DIGIT = /[\dA-Z]\.[lIOSZ]$/u;
const CODE_WITH_WORDS = /^([\dIVXL]{1,4}(?:\.\d{1,3}){0,5})[.):]?\s+(?=\p{L}{2})/u;

/** What one way of spelling makes of a text: the codes it may be, the likeliest first, and the rule it offends. */
export interface Spelling {
  readonly codes: readonly [CriterionCode, ...CriterionCode[]];
  readonly rule?: Extract<
    RuleName,
    | 'code/comma'
    | 'code/look-alike'
    | 'code/stray-characters'
    | 'code/stray-spaces'
    | 'code/closing-mark'
    | 'code/extra-words'
  >;
}

/** The text without brackets round it, a prefix before it and a closing mark behind it. */
export function bareCode(text: string): string {
  const inBrackets = /^\((.+)\)$/u.exec(text)?.[1] ?? text;
  return inBrackets.replace(PREFIX, '').replace(CLOSING, '').trim();
}

/** Reads a text by one rule after another, the mildest first; undefined where none makes a code of it. */
export function spellCode(written: string): Spelling | undefined {
  const text = tidy(written);
  const bare = bareCode(text);
  const clean = criterionCode(text) ?? criterionCode(text.replace(PREFIX, ''));
  if (clean && LETTER_FOR_DIGIT.test(bare)) {
    // "1.l" is 1.1 far more often than a letter of a list; the rows above tell when the list has come to k.
    const [likely, ...others] = likelyDigits(bare);
    return likely ? { codes: [likely, ...others, clean], rule: 'code/look-alike' } : { codes: [clean] };
  }
  if (clean) {
    return written.normalize('NFC') === text
      ? { codes: [clean] }
      : { codes: [clean], rule: 'code/stray-spaces' };
  }
  const closed = criterionCode(bare);
  if (closed) return { codes: [closed], rule: 'code/closing-mark' };
  const joined = bare.replace(/ ?\. ?/gu, '.');
  const spaced = criterionCode(joined);
  if (spaced) return { codes: [spaced], rule: 'code/stray-spaces' };
  const stripped = bareCode(joined.replace(STRAY, '').trim());
  const unquoted = criterionCode(stripped);
  if (unquoted) return { codes: [unquoted], rule: 'code/stray-characters' };
  const pointed = stripped.replace(/ ?, ?/gu, '.');
  const dotted = criterionCode(pointed);
  if (dotted) return { codes: [dotted], rule: 'code/comma' };
  const [alike, ...others] = likelyDigits(pointed);
  return alike && { codes: [alike, ...others], rule: 'code/look-alike' };
}

/** "1.1. Tri thức công dân": the code before the words; undefined where the text does not begin with one. */
export function codeBeforeWords(written: string): Spelling | undefined {
  const leading = CODE_WITH_WORDS.exec(tidy(written).replace(PREFIX, ''))?.[1];
  const code = leading === undefined ? undefined : criterionCode(leading);
  return code && { codes: [code], rule: 'code/extra-words' };
}
