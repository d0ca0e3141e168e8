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
}

/** The key of every item of a plan, in sheet order. */
export function itemKeys(reviews: readonly AppendixReview[]): ReadonlyMap<ReviewedItem, ItemKey> {
  const twins = new Map<string, number>();
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
        const alike = JSON.stringify(parts);
        const twin = twins.get(alike) ?? 0;
        twins.set(alike, twin + 1);
        return [reviewed, { ...parts, twin }];
      });
    }),
  );
}
