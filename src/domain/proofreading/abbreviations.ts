import { citations } from './citations';

const TOKEN = /(?<![\p{L}\p{M}\d/-])\p{Lu}{1,6}(?:&\p{Lu}{1,6})*(?:[-/]\p{Lu}{2,6})*(?![\p{L}\p{M}\d])/gu;
const ROMAN = /^[IVXLCDM]+$/u;
const VOWEL = /[AEIOUY]/u;
/** Abbreviations that look like a syllable. */
const KNOWN = new Set(['UBND', 'CBCC', 'CBCCVC', 'QPPL', 'VBQPPL', 'UB', 'CA', 'TƯ', 'TU', 'ĐU', 'QĐ-UBND']);
/** Names of their own, and letters that the decree itself prescribes. */
const NAMES = new Set(['PAPI', 'SIPAS', 'PAR', 'DTI', 'TM', 'KT', 'TL', 'VT']);
const PICTURE = /\p{Extended_Pictographic}\u{FE0F}?/gu;
/** Signs of print, and the boxes and ticks of forms. */
const NO_EMOJI = /^[©®™✓✔✕✖☐☑☒↔-↙↩↪‼⁉ℹ]\u{FE0F}?$/u;

/** Abbreviations of a text, each once. A paper that is issued writes them out. Numbers of documents have theirs. */
export function abbreviations(text: string): readonly string[] {
  const withoutCodes = citations(text).reduce((rest, { code }) => rest.replace(code, ' '), text);
  const found = [...withoutCodes.matchAll(TOKEN)].map(([token]) => token);
  return [...new Set(found.filter(isAbbreviation))];
}

function isAbbreviation(token: string): boolean {
  if (token.includes('&') || KNOWN.has(token)) return true;
  if (token.length < 2 || ROMAN.test(token) || NAMES.has(token)) return false;
  return !VOWEL.test(token.normalize('NFD'));
}

/** Emoji of a text, each once. */
export function emoji(text: string): readonly string[] {
  return [
    ...new Set([...text.matchAll(PICTURE)].map(([found]) => found).filter((found) => !NO_EMOJI.test(found))),
  ];
}
