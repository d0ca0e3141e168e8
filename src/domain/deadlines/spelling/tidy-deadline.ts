import { tidy } from '../../text/tidy';
import { mendHorns } from './mend-horns';
import { settleWords } from './settle-words';

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const ROMAN = /[\u2160-\u2163\u2170-\u2173]/g;
const ROMAN_LETTERS = ['i', 'ii', 'iii', 'iv'];
const MINUTE_MARKS = /(\d)[\u2019\u2032'`´]/g;
const EDGES = /^[\s.,;:!?"“”…]+|[\s.,;:!?"“”…]+$/g;
const BULLETS = /[^\S\r\n]*[\r\n\v\f\u2028\u2029]+[ \t]*[-+•*–—](?=[^\S\r\n]*[^\s\d])/g;
const LINE_BREAKS = /[ \t]*[\r\n\v\f\u2028\u2029]+[ \t]*/g;

/**
 * The text of a deadline cell in the one spelling that the notations are written in: lower case, NFC, plain
 * digits and dashes, "hằng" for "hàng", "quý" for "quí", marks put back where they were left out.
 * `lineBreak` says what a line break stands for. Never shown.
 */
export function tidyDeadline(text: string, lineBreak: ' ' | '; '): string {
  const plain = tidy(text.replace(BULLETS, '; ').replace(LINE_BREAKS, lineBreak))
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(ROMAN, (mark) => ROMAN_LETTERS[(mark.charCodeAt(0) - 0x2160) % 16] ?? mark)
    .replace(MINUTE_MARKS, '$1')
    .replace(EDGES, '')
    .toLowerCase();
  return settleWords(mendHorns(plain));
}
