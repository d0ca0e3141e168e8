import { tidy } from './tidy';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A vowel with whatever marks it, in decomposed text. */
const VOWEL = '[aeiouy][\u0300-\u036F]*';
const SEVERAL_VOWELS = new RegExp(`([qg]?)((?:${VOWEL}){2,})([a-zđ]?)`, 'g');
const SINGLE_VOWEL = new RegExp(VOWEL, 'g');
const MARKED = /[\u0302\u0306\u031B]/;
const TONE_ON_SECOND = /^(?:oa|oe|uy)$/;

/**
 * Which vowel of a syllable carries its tone: ê, ô, ơ and their like; else the last one before a consonant, else the
 * last but one. The u of qu- and the i of gi- before another vowel never do.
 */
function toneBearer(onset: string, vowels: readonly string[], isClosed: boolean): number {
  const last = vowels.length - 1;
  for (let index = last; index >= 0; index--) if (MARKED.test(vowels[index] ?? '')) return index;
  const isOnset = (onset === 'q' && vowels[0] === 'u') || (onset === 'g' && vowels[0] === 'i');
  if (isClosed || vowels.length === (isOnset ? 2 : 1)) return last;
  return TONE_ON_SECOND.test(vowels.join('')) ? last : last - 1;
}

function placeTone(whole: string, onset: string, nucleus: string, consonant: string): string {
  const tone = TONE.exec(nucleus)?.[0];
  if (tone === undefined) return whole;
  const vowels = nucleus.replace(TONES, '').match(SINGLE_VOWEL) ?? [];
  const bearer = toneBearer(onset, vowels, consonant !== '');
  const written = vowels.map((vowel, index) => (index === bearer ? vowel + tone : vowel));
  return `${onset}${written.join('')}${consonant}`;
}

/** Letters of other languages that look like "đ". */
const LIKE_D = /[ðɖ]/g;

/**
 * Text that compares: tidied, lower case, diacritics kept, the tone of each syllable where the spelling has it, whatever
 * vowel it was typed on: hòan is hoàn, qúy is quý, hòa and hoà are one.
 */
export function foldTonePlacement(text: string): string {
  const lower = tidy(text).toLowerCase().normalize('NFD');
  return lower.replace(SEVERAL_VOWELS, placeTone).replace(LIKE_D, 'đ').normalize('NFC');
}
