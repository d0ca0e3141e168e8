const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
];
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A piece of pattern: a month as a Roman numeral. */
export const ROMAN_MONTH = 'x?(?:viii|vii|vi|iv|v|iii|ii|ix|i)|x';

/** A piece of pattern: a month as an English Excel writes it, whole or cut to three letters. */
export const ENGLISH_MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** "vi" and "jun" are 6; 0 for anything else. */
export function monthOfLetters(letters: string): number {
  return ROMAN.indexOf(letters) + 1 || ENGLISH.indexOf(letters.slice(0, 3)) + 1;
}
