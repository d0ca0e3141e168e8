/** Excel's own limit. */
const LONGEST_NAME = 31;

/** The name, or "name (2)", "name (3)" … where sheets of a workbook have it; Excel does not tell capitals apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = `${wanted.slice(0, LONGEST_NAME - ending.length).trimEnd()}${ending}`;
    if (!known.has(name.toLowerCase())) return name;
  }
}
