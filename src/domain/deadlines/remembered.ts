/** More different deadlines than any workbook has. */
const MOST_REMEMBERED = 2_000;

/**
 * The same function of a text and a year, computed once for each: a column of deadlines repeats a few dozen
 * phrases, and every edit of the sheet reads it again. The answers are shared, so they must be readonly.
 */
export function remembered<Answer>(
  compute: (text: string, year: number | undefined) => Answer,
): (text: string, year: number | undefined) => Answer {
  const years = new Map<number | undefined, Map<string, Answer>>();
  let count = 0;
  return (text, year) => {
    const known = years.get(year)?.get(text);
    if (known !== undefined) return known;
    if (count >= MOST_REMEMBERED) {
      years.clear();
      count = 0;
    }
    const answer = compute(text, year);
    const ofYear = years.get(year) ?? new Map<string, Answer>();
    years.set(year, ofYear.set(text, answer));
    count += 1;
    return answer;
  };
}
