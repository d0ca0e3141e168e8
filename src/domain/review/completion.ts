import type { PlanSection } from '../appendix/plan-appendix';
import { isDone } from '../appendix/item-status';
import { foldTonePlacement } from '../text/fold-tone-placement';
import type { CompletionCount, LeadCompletion, ReviewedItem, SectionCompletion } from './appendix-review';
import type { ReviewOptions } from './review-options';

type CountOptions = Pick<ReviewOptions, 'countNotApplicable'>;

/**
 * Items done out of items in the plan. Not applicable items stay in the plan unless the user took them out; an item
 * whose status is blank or contradicts itself stays and is not done.
 */
export function countCompletion(items: readonly ReviewedItem[], options: CountOptions): CompletionCount {
  const counted = items.filter(({ item }) => options.countNotApplicable || item.status !== 'notApplicable');
  const count = (test: (item: ReviewedItem) => boolean): number => counted.filter(test).length;
  return {
    done: count(({ item }) => isDone(item.status)),
    total: counted.length,
    overdue: count(({ standing }) => standing.kind === 'overdue'),
    dueSoon: count(({ standing }) => standing.kind === 'dueSoon'),
  };
}

/** Done out of total as a fraction, 0 to 1; undefined where the plan holds no item. */
export function completionRatio({
  done,
  total,
}: Pick<CompletionCount, 'done' | 'total'>): number | undefined {
  return total === 0 ? undefined : done / total;
}

/** The items of each row that holds them: of their own section and of every section around it. */
export function itemsBySection(
  items: readonly ReviewedItem[],
  sections: readonly PlanSection[],
): ReadonlyMap<number, readonly ReviewedItem[]> {
  const parentOf = new Map(sections.map((section) => [section.row, section.parentRow]));
  const held = new Map<number, ReviewedItem[]>(sections.map((section) => [section.row, []]));
  for (const reviewed of items) {
    let row = reviewed.item.sectionRow;
    // A section that names itself or a later one as its parent would go round for ever.
    for (let depth = 0; row !== undefined && depth < sections.length; depth += 1) {
      held.get(row)?.push(reviewed);
      row = parentOf.get(row);
    }
  }
  return held;
}

/** The completion of each section in sheet order; a section counts the items of the sections inside it. */
export function completionBySection(
  items: readonly ReviewedItem[],
  sections: readonly PlanSection[],
  options: CountOptions,
): readonly SectionCompletion[] {
  const held = itemsBySection(items, sections);
  return sections.map(({ row, code, name }) => ({
    row,
    ...(code === undefined ? {} : { code }),
    name,
    ...countCompletion(held.get(row) ?? [], options),
  }));
}

/**
 * The completion of each lead, in the order in which the sheet names them. Names compare tidied, case-blind and with
 * the tone on either vowel (Hòa = Hoà), and show as they were written first. Hà and Hạ stay two people. An item
 * with two leads counts for both.
 */
export function completionByLead(
  items: readonly ReviewedItem[],
  options: CountOptions,
): readonly LeadCompletion[] {
  const leads = new Map<string, { name: string; held: ReviewedItem[] }>();
  for (const reviewed of items) {
    const keys = new Set<string>();
    for (const name of reviewed.item.leads) {
      const key = foldTonePlacement(name)
        .replace(/ ?- ?/gu, '-')
        .replace(/[.,;:]+$/u, '');
      if (key === '' || keys.has(key)) continue;
      keys.add(key);
      const lead = leads.get(key);
      if (lead) lead.held.push(reviewed);
      else leads.set(key, { name, held: [reviewed] });
    }
  }
  return [...leads.values()].map(({ name, held }) => ({ name, ...countCompletion(held, options) }));
}
