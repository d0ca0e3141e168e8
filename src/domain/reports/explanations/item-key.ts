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

/** The items of a plan with their keys, in sheet order. */
export function itemKeys(reviews: readonly AppendixReview[]): readonly (readonly [ReviewedItem, ItemKey])[] {
  const texts = reviews.map(({ items }) => items.map(({ item }) => fold(item.content)));
  const alike = new Map<string, number>();
  for (const text of texts.flat()) alike.set(text, (alike.get(text) ?? 0) + 1);
  const twins = new Map<string, number>();
  return reviews.flatMap(({ appendix, items }, at) => {
    const sections = new Map(appendix.sections.map(({ row, name }) => [row, fold(name)]));
    return items.map((reviewed, index): readonly [ReviewedItem, ItemKey] => {
      const { item, code } = reviewed;
      const text = texts[at]?.[index] ?? '';
      const key = {
        code: fold(code ?? item.code.code ?? item.code.written),
        text,
        section: sections.get(item.sectionRow ?? 0) ?? '',
        leads: fold(item.leads.join('; ')),
        deadline: fold(item.deadlineText),
        twin: 0,
        alike: alike.get(text) ?? 1,
      };
      // The only item with a text has no twin.
      if (key.alike === 1) return [reviewed, key];
      const whole = wholeOf(key);
      const twin = twins.get(whole) ?? 0;
      twins.set(whole, twin + 1);
      return [reviewed, { ...key, twin }];
    });
  });
}
