import type { Proposal } from '../finding';

/** The user's text with one day and month put in another's place; undefined where they do not stand there once. */
export function dayProposal(
  found: string,
  day: number,
  month: number,
  newDay: number,
  newMonth: number,
): Proposal | undefined {
  const pattern = new RegExp(
    String.raw`(?<!\d)(0?${day})(\s*(?:[/.\-]|,?\s*tháng\s)\s*)(0?${month})(?!\d)`,
    'giu',
  );
  if ([...found.matchAll(pattern)].length !== 1) return undefined;
  const text = found.replace(pattern, (_, first: string, between: string, second: string) => {
    // As the user writes them: with zeros in front, or without.
    const width = first.startsWith('0') || second.startsWith('0') ? 2 : 1;
    const write = (value: number): string => String(value).padStart(width, '0');
    return write(newDay) + between + write(newMonth);
  });
  return { text, certain: false };
}

/** The user's text with one year in the place of another; undefined where that other does not stand there. */
export function yearProposal(found: string, year: number | string, newYear: number): Proposal | undefined {
  const pattern = new RegExp(String.raw`(?<!\d)${year}(?!\d)`, 'g');
  const text = found.replace(pattern, String(newYear));
  return text === found ? undefined : { text, certain: false };
}
