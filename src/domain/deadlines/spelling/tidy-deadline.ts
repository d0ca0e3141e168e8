import { tidy } from '../../text/tidy';
import { mendHorns } from './mend-horns';
import { settleWords } from './settle-words';

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const ROMAN = /[\u2160-\u2163\u2170-\u2173]/g;
const ROMAN_LETTERS = ['i', 'ii', 'iii', 'iv'];
const MINUTE_MARKS = /(\d)[\u2019\u2032'`´]/g;
const EDGES = /^[\s.,;:!?"“”…]+|[\s.,;:!?"“”…]+$/g;
const SPACES = /\s+/g;
const HAS_BREAK = /[\r\n\v\f\u2028\u2029]/;
const BULLETS = /\n[-+•*–—](?= ?[^\s\d])/g;

/**
 * The text of a deadline cell in the one spelling that the notations are written in: lower case, NFC, plain
 * digits and dashes, "hằng" for "hàng", "quý" for "quí", marks put back where they were left out.
 * `lineBreak` says what a line break stands for. Never shown.
 */
export function tidyDeadline(text: string, lineBreak: ' ' | '; '): string {
  const plain = tidy(HAS_BREAK.test(text) ? breakLines(text, lineBreak) : text)
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(ROMAN, (mark) => ROMAN_LETTERS[(mark.charCodeAt(0) - 0x2160) % 16] ?? mark)
    .replace(MINUTE_MARKS, '$1')
    .replace(EDGES, '')
    .toLowerCase();
  return settleWords(mendHorns(plain));
}

/** A line that begins with a bullet is always a deadline of its own. */
function breakLines(text: string, lineBreak: string): string {
  // Each run of spaces once, and by itself: a pattern that looks for a break within a run goes over it again and again.
  return text
    .replace(SPACES, (run) => (HAS_BREAK.test(run) ? '\n' : ' '))
    .replace(BULLETS, '; ')
    .replaceAll('\n', lineBreak);
}
