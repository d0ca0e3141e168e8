import type { AppendixReview, ReviewedItem } from '../review/appendix-review';
import { fold } from '../text/fold';

/** What a plan wants of an item's criterion: to keep what it has, or to win more. */
export type ItemGroup = 'keep' | 'improve';

const KEEP = /\bduy tri\b/;
const IMPROVE = /\b(cai thien|khac phuc|nang cao)\b/;

/**
 * The group of each item, where the sheet says it: in the name of a section around the item, the innermost first, else
 * in the title of the appendix. A text that names both says nothing.
 */
export function itemGroups({ appendix, items }: AppendixReview): ReadonlyMap<ReviewedItem, ItemGroup> {
  const sections = new Map(appendix.sections.map((section) => [section.row, section]));
  const ofTitle = groupIn(appendix.title.join(' '));
  return new Map(
    items.flatMap((reviewed): [ReviewedItem, ItemGroup][] => {
      let row = reviewed.item.sectionRow;
      let group: ItemGroup | undefined;
      for (let depth = 0; row !== undefined && depth < sections.size && group === undefined; depth += 1) {
        const section = sections.get(row);
        group = groupIn(section?.name ?? '');
        row = section?.parentRow;
      }
      const found = group ?? ofTitle;
      return found === undefined ? [] : [[reviewed, found]];
    }),
  );
}

function groupIn(text: string): ItemGroup | undefined {
  const folded = fold(text);
  const [keeps, improves] = [KEEP.test(folded), IMPROVE.test(folded)];
  return keeps === improves ? undefined : keeps ? 'keep' : 'improve';
}
