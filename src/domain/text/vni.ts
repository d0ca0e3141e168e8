/** VNI fonts write a vowel and then its marks as a second letter: "hoäi" is "hội". */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

const ALONE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ô: 'ơ',
  Ô: 'Ơ',
  ö: 'ư',
  Ö: 'Ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  Í: 'Í',
  Ì: 'Ì',
  Æ: 'Ỉ',
  Ó: 'Ĩ',
  Ò: 'Ị',
};

const BASE = /[aeouyAEOUYôöÔÖ]/;

/** Reads every letter as VNI; other characters stay. Composed (NFC). */
export function decodeVni(text: string): string {
  let decoded = '';
  let previous = '';
  for (const letter of text) {
    const mark = MARKS[letter.toLowerCase()];
    decoded += mark !== undefined && BASE.test(previous) ? mark : (ALONE[letter] ?? letter);
    previous = letter;
  }
  return decoded.normalize('NFC');
}
