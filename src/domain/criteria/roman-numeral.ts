const DIGITS: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 is "IV". Sections of a plan are few: 1 to 89, "" outside. */
export function romanNumeral(value: number): string {
  if (!Number.isInteger(value) || value > 89) return '';
  let text = '';
  let rest = value;
  for (const [size, digits] of DIGITS) {
    while (rest >= size) {
      text += digits;
      rest -= size;
    }
  }
  return text;
}

const VALUES = new Map(Array.from({ length: 89 }, (_, index) => [romanNumeral(index + 1), index + 1]));

/** "IV" is 4; undefined for anything that is not a numeral written the usual way ("IIII", "iv", "C"). */
export function romanValue(text: string): number | undefined {
  return VALUES.get(text);
}
