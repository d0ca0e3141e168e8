import type { AppendixReview, ReviewedItem } from '../../review/appendix-review';
import { fold } from '../../text/fold';

/**
 * What an item is known by from one reading of the sheet to the next, folded. Rows move, codes are repaired, texts
 * corrected: no part of it alone is certain.
 */
export interface ItemKey {
  readonly code: string;
  readonly text: string;
  readonly section: string;
  readonly leads: string;
  readonly deadline: string;
  /** Which of several items that are alike in all of this, from 0, in sheet order. */
  readonly twin: number;
  /** How many items of the plan have this text. */
  readonly alike: number;
}

/** Parts of keys as one text that no other parts make: what is folded has no ends of lines. */
export function together(...parts: readonly string[]): string {
  return parts.join('\n');
}

/** All that is known of an item by itself. */
export function wholeOf({ code, text, section, leads, deadline }: Omit<ItemKey, 'twin' | 'alike'>): string {
  return together(code, text, section, leads, deadline);
}

/** The key of every item of a plan, in sheet order. */
export function itemKeys(reviews: readonly AppendixReview[]): ReadonlyMap<ReviewedItem, ItemKey> {
  const told = reviews.flatMap(({ appendix, items }) => {
    const sections = new Map(appendix.sections.map(({ row, name }) => [row, fold(name)]));
    return items.map((reviewed) => {
      const { item, code } = reviewed;
      const parts = {
        code: fold(code ?? item.code.code ?? item.code.written),
        text: fold(item.content),
        section: sections.get(item.sectionRow ?? 0) ?? '',
        leads: fold(item.leads.join('; ')),
        deadline: fold(item.deadlineText),
      };
      return { reviewed, parts };
    });
  });
  const alike = new Map<string, number>();
  for (const { parts } of told) alike.set(parts.text, (alike.get(parts.text) ?? 0) + 1);
  const twins = new Map<string, number>();
  return new Map(
    told.map(({ reviewed, parts }): [ReviewedItem, ItemKey] => {
      const ofText = alike.get(parts.text) ?? 1;
      // The only item with a text has no twin.
      if (ofText === 1) return [reviewed, { ...parts, twin: 0, alike: 1 }];
      const whole = wholeOf(parts);
      const twin = twins.get(whole) ?? 0;
      twins.set(whole, twin + 1);
      return [reviewed, { ...parts, twin, alike: ofText }];
    }),
  );
}
