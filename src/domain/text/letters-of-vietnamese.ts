/** Letters that only Vietnamese in Unicode has: a text that holds one is in no old encoding. */
const ONLY_VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/;
const CODES = new Set([...'ăđơưĂĐƠƯ'].map((letter) => letter.charCodeAt(0)));

/** The same of one letter, by its code. */
export function isVietnameseLetter(code: number): boolean {
  return (code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x0102 && code <= 0x01b0 && CODES.has(code));
}

/** True for composed (NFC) text with a letter that neither TCVN3 nor VNI could show. */
export function hasVietnameseLetters(text: string): boolean {
  return ONLY_VIETNAMESE.test(text);
}
