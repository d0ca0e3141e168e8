const WORDS: Record<string, number> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
};

/** A piece of pattern: a number in digits or in words, up to twelve. */
export const SMALL_NUMBER = String.raw`\d{1,2}|mười một|mười hai|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười`;

/** "tư" is 4, "06" is 6; NaN for anything else. */
export function smallNumber(text: string): number {
  return WORDS[text] ?? Number(text);
}
