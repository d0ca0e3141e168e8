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
    String.raw`(?<!\d)0?${day}(\s*(?:[/.\-]|,?\s*tháng\s)\s*)0?${month}(?!\d)`,
    'giu',
  );
  if ([...found.matchAll(pattern)].length !== 1) return undefined;
  return {
    text: found.replace(pattern, (_, between: string) => `${newDay}${between}${newMonth}`),
    certain: false,
  };
}

/** The user's text with the plan's year in the place of another; undefined where that year does not stand there. */
export function yearProposal(found: string, year: number, planYear: number): Proposal | undefined {
  const pattern = new RegExp(String.raw`(?<!\d)${year}(?!\d)`, 'g');
  const text = found.replace(pattern, String(planYear));
  return text === found ? undefined : { text, certain: false };
}
