import type { WrittenYear } from '../../reading';

/** "/2024", " năm 2024", ", năm 2024", "; năm 2024", " - năm 2024", " của năm 2024", "-2024", " năm sau". A piece of pattern, not a notation. */
export const YEAR_PART = String.raw`(?:(?: ?[/.-] ?(?:năm )?| ?; ?năm |,? (?:của )?(?:năm )?)(?<year>\d{4})|,? (?:của )?năm (?<whichYear>nay|này|sau(?: liền kề)?|tới|trước|ngoái|kế tiếp|tiếp theo|liền kề(?: sau)?))?`;

/** The same after a month or a quarter that was named: "tháng 6/24" has room for two digits. */
export const YEAR_OR_SHORT = String.raw`(?:(?: ?[/.-] ?(?:năm )?| ?; ?năm |,? (?:của )?(?:năm )?)(?<year>\d{4})| ?/ ?(?<shortYear>[2-9]\d)|,? (?:của )?năm (?<whichYear>nay|này|sau(?: liền kề)?|tới|trước|ngoái|kế tiếp|tiếp theo|liền kề(?: sau)?))?`;

/** What the named groups of a pattern say of the year; undefined where none was written. */
export function writtenYear(groups: Record<string, string | undefined> | undefined): WrittenYear | undefined {
  const year = groups?.year;
  if (year !== undefined)
    return { kind: 'number', value: year.length === 2 ? 2000 + Number(year) : Number(year) };
  const short = groups?.shortYear;
  if (short !== undefined) return { kind: 'number', value: 2000 + Number(short) };
  const which = groups?.whichYear;
  if (which === undefined) return undefined;
  if (which === 'nay' || which === 'này') return { kind: 'relative', offset: 0 };
  return { kind: 'relative', offset: which === 'trước' || which === 'ngoái' ? -1 : 1 };
}

/** `{ year }` or `{}`, to be spread into a point. */
export function withYear(groups: Record<string, string | undefined> | undefined): {
  readonly year?: WrittenYear;
} {
  const year = writtenYear(groups);
  return year ? { year } : {};
}
