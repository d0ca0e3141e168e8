import { tidy } from './tidy';

const TONES = '\u0300\u0301\u0303\u0309\u0323';
// In an open syllable the tone may stand on either vowel: hòa = hoà, khỏe = khoẻ, thủy = thuỷ. Not after q: "quý" is not "qúy".
const OPEN_PAIR = new RegExp(
  `(?<!q)(o)([${TONES}])(a|e)(?![\\p{L}\\p{M}])|(?<!q)(u)([${TONES}])(y)(?![\\p{L}\\p{M}])`,
  'giu',
);

/** Text that compares: tidied, lower case, diacritics kept, the tone always on the second vowel of oa, oe, uy. */
export function foldTonePlacement(text: string): string {
  return tidy(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(OPEN_PAIR, (_, o, tone1, ae, u, tone2, y) => (o ? `${o}${ae}${tone1}` : `${u}${y}${tone2}`))
    .normalize('NFC');
}
