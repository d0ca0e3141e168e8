const CAPITAL_SHARE = 0.8;

/** "CẢI CÁCH THỂ CHẾ", also with a small word or two: the title of a section, whatever its number. */
export function isAllCaps(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 4) return false;
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return capitals >= letters.length * CAPITAL_SHARE;
}
