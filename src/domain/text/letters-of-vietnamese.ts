/** Letters that only Vietnamese in Unicode has: a text that holds one is in no old encoding. */
const ONLY_VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/;

/** True for composed (NFC) text with a letter that neither TCVN3 nor VNI could show. */
export function hasVietnameseLetters(text: string): boolean {
  return ONLY_VIETNAMESE.test(text);
}
