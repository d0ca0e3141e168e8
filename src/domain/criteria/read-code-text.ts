import type { CellFinding } from '../finding';
import { tidy } from '../text/tidy';
import { codesFromSerial, readDateText } from './code-from-date';
import { criterionCode, type CriterionCode } from './criterion-code';
import { dateTurnedReading } from './date-turned-reading';
import { likelyDigits } from './look-alikes';
import type { CodeReading } from './read-code';

// "TC 1.3", "TCTP1.1.1", "Tiêu chí thành phần 1.1", "Mã: 2.1"
const PREFIX = /^(?:mã\s*)?(?:tctp|tc|tiêu chí thành phần|tiêu chí|mã)\s*[.:]?\s*(?=[\dIVXLO])/iu;
const BULLET = /^[-+*•–…_.]*$/u;
// "'1.10" keeps a visible apostrophe when it comes from another program.
const STRAY = /^['"`´‘’“”*#]+|['"`´‘’“”*#]+$/gu;
const CLOSING = /[.):;/,-]+$/u;
const CODE_WITH_WORDS = /^([\dIVXL]{1,4}(?:\.\d{1,3}){0,5})[.):]?\s+(?=\p{L}{2})/u;

/** What one way of reading a text makes of it: a code, and what was wrong with the writing. */
interface Attempt {
  readonly codes: readonly CriterionCode[];
  readonly rule?:
    | 'code/comma'
    | 'code/look-alike'
    | 'code/stray-characters'
    | 'code/stray-spaces'
    | 'code/closing-mark'
    | 'code/extra-words';
}

function bare(text: string): string {
  const inBrackets = /^\((.+)\)$/u.exec(text)?.[1] ?? text;
  return inBrackets.replace(PREFIX, '').replace(CLOSING, '').trim();
}

/** Reads the text by one rule after another, the mildest first; undefined where none makes a code of it. */
function attempt(written: string): Attempt | undefined {
  const text = tidy(written);
  const clean = criterionCode(text) ?? criterionCode(text.replace(PREFIX, '').trim());
  // "1.l" is 1.1 far more often than the eleventh letter of a list; a list that has come to k says so itself.
  if (clean && /\d\.[lIO]$/u.test(bare(text)))
    return { codes: [...likelyDigits(bare(text)), clean], rule: 'code/look-alike' };
  if (clean) return written === text ? { codes: [clean] } : { codes: [clean], rule: 'code/stray-spaces' };
  const closed = criterionCode(bare(text));
  if (closed) return { codes: [closed], rule: 'code/closing-mark' };
  const joined = bare(text).replace(/ ?\. ?/gu, '.');
  const spaced = criterionCode(joined);
  if (spaced) return { codes: [spaced], rule: 'code/stray-spaces' };
  const stripped = bare(joined.replace(STRAY, '').trim());
  const unquoted = criterionCode(stripped);
  if (unquoted) return { codes: [unquoted], rule: 'code/stray-characters' };
  const dotted = criterionCode(stripped.replace(/ ?, ?/gu, '.'));
  if (dotted) return { codes: [dotted], rule: 'code/comma' };
  const alike = likelyDigits(stripped.replace(/ ?, ?/gu, '.'));
  if (alike.length > 0) return { codes: alike, rule: 'code/look-alike' };
  const leading = CODE_WITH_WORDS.exec(text.replace(PREFIX, ''))?.[1];
  const named = leading === undefined ? undefined : criterionCode(leading);
  return named && { codes: [named], rule: 'code/extra-words' };
}

const SEVERITY = {
  'code/comma': 'warning',
  'code/look-alike': 'warning',
  'code/stray-characters': 'warning',
  'code/stray-spaces': 'info',
  'code/closing-mark': 'info',
  'code/extra-words': 'info',
} as const;

/** A separator that is no dot ("1-2", "1:10", "1..2") still shows what was meant, but not for certain. */
function otherSeparators(text: string): CriterionCode | undefined {
  return criterionCode(
    bare(text)
      .replace(/ ?[.,:;\-_/·•] ?|[.,]{2,}/gu, '.')
      .replace(/\.{2,}/gu, '.'),
  );
}

/** The code that a text cell holds. A list dash is no code and no finding. */
export function readCodeText(written: string): CodeReading {
  const text = tidy(written);
  if (BULLET.test(text)) return { written, findings: [] };
  const found = attempt(written);
  const [code] = found?.codes ?? [];
  if (found && code) {
    if (!found.rule) return { written, code, findings: [] };
    const certain = found.codes.length === 1 && found.rule !== 'code/extra-words';
    const finding: CellFinding = {
      rule: found.rule,
      severity: SEVERITY[found.rule],
      found: written,
      facts: {},
      proposal: { text: code, certain },
    };
    if (found.codes.length === 1) return { written, code, findings: [finding] };
    return { written, code, damage: { kind: 'ambiguous', codes: found.codes }, findings: [finding] };
  }
  const date =
    readDateText(text) ?? (/^\d{5}$/u.test(text) ? codesFromSerial(Number(text), 'General') : undefined);
  if (date) return dateTurnedReading(written, date);
  const separated = otherSeparators(text);
  const finding: CellFinding = { rule: 'code/malformed', severity: 'error', found: written, facts: {} };
  if (!separated) return { written, findings: [finding] };
  return {
    written,
    code: separated,
    damage: { kind: 'ambiguous', codes: [separated] },
    findings: [{ ...finding, proposal: { text: separated, certain: false } }],
  };
}
