import { tidy } from '../../text/tidy';
import { settleWords } from './settle-words';

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const ROMAN = /[\u2160-\u2163\u2170-\u2173]/g;
const ROMAN_LETTERS = ['i', 'ii', 'iii', 'iv'];
const MINUTE_MARKS = /(\d)[\u2019\u2032'`´]/g;
// "./." closes a Vietnamese text, and a star points at a note.
const EDGES = /^[\s.,;:!?"“”…]+|(?:[\s.,;:!?"“”…*]|\/\.)+$/g;
const BACKSLASH = /(\d) ?\\ ?(?=\d)/g;
const GLUED = /(ngày|năm|trước|đến|hết|từ|nhất|mùng)(?=\d)/g;
// "T2 hằng tuần", "T7, 21/12/2024": Monday and Saturday; anywhere else T2 is February.
const EVERY_WEEK = /(?:hàng|hằng|mỗi) tuần/;
const SHORT_WEEKDAY = /(?<![\p{L}\d])t\.?([2-7])(?![\d/])/gu;
const WEEKDAY_THEN_DATE = /^t\.?([2-7]),? (?=(?:ngày )?\d{1,2}[/.-]\d)/;
/** "Quý II (năm 2024)", "30/6 (2024)": the year of what stands before, and no deadline of its own. */
const YEAR_IN_BRACKETS = /(?<=^[^();,]*[\divx]) ?\((?:năm )?((?:19|20)\d{2}|nay|sau|tới|trước)\)$/;
const SPACES = /\s+/g;
const HAS_BREAK = /[\r\n\v\f\u2028\u2029]/;
/** Where the first line has a bullet, a dash before a number on a later line is one too; else it may lead to the end of a range. */
const STARTS_WITH_BULLET = /^[-+•*–—] ?(?=\S)/;
const ALL_BULLETS = /\n[-+•*–—] ?/g;
/** A line that closes like a sentence. */
const CLOSED_LINE = /[.,;] ?\n/g;
const BULLETS = /\n(?:[-+•*–—](?= ?[^\s\d])|(?=\d{1,2}[.)] ?[^\s\d]))/g;

// A horn typed on one vowel of the pair only: "thuờng" for "thường", "trưòng" for "trường".
const LEFT_BARE = /u([ơờớởỡợ])(?=[a-zđ])/g;
const RIGHT_BARE = /ư([oòóỏõọ])/g;
// The tone typed on the wrong vowel of the pair: "trứơc" for "trước".
const TONE_ON_LEFT = /([ứừửữự])[ơo]/g;
const HORNED: Record<string, string> = { o: 'ơ', ò: 'ờ', ó: 'ớ', ỏ: 'ở', õ: 'ỡ', ọ: 'ợ' };
const MOVED: Record<string, string> = { ứ: 'ướ', ừ: 'ườ', ử: 'ưở', ữ: 'ưỡ', ự: 'ượ' };

/** Signs, letters glued to digits and slipped horns that few cells hold: one look spares most of them what mends these. */
const ODD = /[\uFF01-\uFF5E\u2160-\u2173\u2019\u2032'`´\\]|[ymcntgừ]\d|u[ơờớởỡợ]|ư[oòóỏõọ]|[ứừửữự][ơo]/;
const HAS_EDGE = /^[\s.,;:!?"“”…]|[\s.,;:!?"“”…*/]$/;

/**
 * The text of a deadline cell in the one spelling that the notations are written in: lower case, NFC, plain
 * digits and dashes, "hằng" for "hàng", "quý" for "quí", marks put back where they were left out.
 * `lineBreak` says what a line break stands for. Never shown.
 */
export function tidyDeadline(text: string, lineBreak: ' ' | '; '): string {
  let plain = tidy(HAS_BREAK.test(text) ? breakLines(text, lineBreak) : text).toLowerCase();
  const isOdd = ODD.test(plain);
  if (isOdd) plain = mendSigns(plain);
  if (HAS_EDGE.test(plain)) plain = plain.replace(EDGES, '');
  if (isOdd) plain = mendHorns(plain.replace(GLUED, '$1 '));
  if (plain.endsWith(')')) plain = plain.replace(YEAR_IN_BRACKETS, ' năm $1');
  if (plain.includes('|')) plain = plain.replace(/ ?\| ?/g, '; ');
  if (plain.startsWith('t')) plain = plain.replace(WEEKDAY_THEN_DATE, 'thứ $1 ');
  if (plain.includes(' tuần') && EVERY_WEEK.test(plain)) plain = plain.replace(SHORT_WEEKDAY, 'thứ $1');
  return settleWords(plain);
}

function mendSigns(text: string): string {
  return text
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(ROMAN, (mark) => ROMAN_LETTERS[(mark.charCodeAt(0) - 0x2160) % 16] ?? mark)
    .replace(MINUTE_MARKS, '$1')
    .replace(BACKSLASH, '$1/');
}

/** A line that begins with a bullet is always a deadline of its own. */
function breakLines(text: string, lineBreak: string): string {
  // Each run of spaces once, and by itself: a pattern that looks for a break within a run goes over it again and again.
  const lines = text
    .replace(SPACES, (run) => (HAS_BREAK.test(run) ? '\n' : ' '))
    .trim()
    .replace(CLOSED_LINE, '\n');
  return lines
    .replace(STARTS_WITH_BULLET.test(lines) ? ALL_BULLETS : BULLETS, '; ')
    .replaceAll('\n', lineBreak);
}

/** Mends the vowel pair "ươ" of a lower-case NFC text where a horn or a tone slipped. */
function mendHorns(text: string): string {
  return text
    .replace(TONE_ON_LEFT, (_, vowel: string) => MOVED[vowel] ?? vowel)
    .replace(LEFT_BARE, 'ư$1')
    .replace(RIGHT_BARE, (_, vowel: string) => `ư${HORNED[vowel] ?? vowel}`);
}
