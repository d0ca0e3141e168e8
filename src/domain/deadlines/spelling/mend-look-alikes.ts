/** "3O/6/2024", "l5/6": letters typed or scanned for digits, mended within words that hold a digit. */
export function mendLookAlikes(text: string): string {
  return text.replace(/(?<![\p{L}])[\dilo]+(?![\p{L}])/gu, (word) =>
    /\d/.test(word) ? word.replace(/o/g, '0').replace(/[il]/g, '1') : word,
  );
}
