import type { CellFinding } from '../finding';
import { tidy } from '../text/tidy';
import { codesFromSerial, dateTurnedReading, readDateText } from './code-from-date';
import type { CodeReading } from './code-reading';
import { type CriterionCode, criterionCode } from './criterion-code';
import { bareCode, codeBeforeWords, spellCode, type Spelling } from './spell-code';

const BULLET = /^[-+*•…_.]*$/u;
/** A day of this century that has become text. */
const SERIAL = /^[3-7]\d{4}$/u;

const SEVERITY = {
  'code/comma': 'warning',
  'code/look-alike': 'warning',
  'code/stray-characters': 'warning',
  'code/stray-spaces': 'info',
  'code/closing-mark': 'info',
  'code/extra-words': 'info',
} as const;

function spelledReading(written: string, { codes, rule }: Spelling): CodeReading {
  const [code] = codes;
  if (!rule) return { written, code, findings: [] };
  const certain = codes.length === 1 && rule !== 'code/extra-words';
  const proposal = { text: code, certain };
  const finding: CellFinding = { rule, severity: SEVERITY[rule], found: written, facts: {}, proposal };
  if (codes.length === 1) return { written, code, findings: [finding] };
  return { written, code, damage: { kind: 'ambiguous', codes }, findings: [finding] };
}

/** A separator that is no dot ("1-2", "1:10", "1..2") still shows what was meant, but not for certain. */
function otherSeparators(text: string): CriterionCode | undefined {
  return criterionCode(bareCode(text).replace(/(?: ?[.,:;\-_/·•] ?)+/gu, '.'));
}

/** The code that a text cell holds. A list dash is no code and no finding. */
export function readCodeText(written: string): CodeReading {
  const text = tidy(written);
  if (BULLET.test(text)) return { written, findings: [] };
  const spelled = spellCode(written);
  if (spelled) return spelledReading(written, spelled);
  const date =
    readDateText(text) ?? (SERIAL.test(text) ? codesFromSerial(Number(text), 'General') : undefined);
  if (date) return dateTurnedReading(written, date);
  const withWords = codeBeforeWords(written);
  if (withWords) return spelledReading(written, withWords);
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
