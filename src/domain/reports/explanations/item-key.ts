import { groupBy } from '../../group-by';
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

/** The key of every item of a plan, in sheet order. */
export function itemKeys(reviews: readonly AppendixReview[]): ReadonlyMap<ReviewedItem, ItemKey> {
  const twins = new Map<string, number>();
  const texts = reviews.flatMap(({ items }) => items.map(({ item }) => fold(item.content)));
  const alike = new Map([...groupBy(texts, (text) => text)].map(([text, all]) => [text, all.length]));
  return new Map(
    reviews.flatMap(({ appendix, items }) => {
      const sections = new Map(appendix.sections.map(({ row, name }) => [row, fold(name)]));
      return items.map((reviewed): [ReviewedItem, ItemKey] => {
        const { item, code } = reviewed;
        const parts = {
          code: fold(code ?? item.code.code ?? item.code.written),
          text: fold(item.content),
          section: sections.get(item.sectionRow ?? 0) ?? '',
          leads: fold(item.leads.join('; ')),
          deadline: fold(item.deadlineText),
        };
        const whole = JSON.stringify(parts);
        const twin = twins.get(whole) ?? 0;
        twins.set(whole, twin + 1);
        return [reviewed, { ...parts, twin, alike: alike.get(parts.text) ?? 1 }];
      });
    }),
  );
}
