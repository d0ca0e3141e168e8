import type { PlanItem, PlanParent, PlanSection } from '../appendix/plan-appendix';
import { isDone } from '../appendix/status/item-status';
import { foldTonePlacement } from '../text/fold-tone-placement';
import type { CompletionCount, LeadCompletion, ReviewedItem, SectionCompletion } from './appendix-review';
import type { ReviewOptions } from './review-options';

type CountOptions = Pick<ReviewOptions, 'countNotApplicable'>;

/** True where the item is one of the plan's: one that is not applicable stays unless the user took those out. */
export function isCounted({ item }: ReviewedItem, { countNotApplicable }: CountOptions): boolean {
  return countNotApplicable || item.status !== 'notApplicable';
}

/** Items done out of items in the plan; an item whose status is blank or contradicts itself is not done. */
export function countCompletion(items: readonly ReviewedItem[], options: CountOptions): CompletionCount {
  let [done, total, overdue, dueSoon] = [0, 0, 0, 0];
  for (const reviewed of items) {
    if (!isCounted(reviewed, options)) continue;
    const { item, standing } = reviewed;
    total += 1;
    if (isDone(item.status)) done += 1;
    if (standing.kind === 'overdue') overdue += 1;
    if (standing.kind === 'dueSoon') dueSoon += 1;
  }
  return { done, total, overdue, dueSoon };
}

/** Done out of total as a fraction, 0 to 1; undefined where the plan holds no item. */
export function completionRatio({
  done,
  total,
}: Pick<CompletionCount, 'done' | 'total'>): number | undefined {
  return total === 0 ? undefined : done / total;
}

/** A row that holds others, and may stand in one of its kind. */
interface Holder {
  readonly row: number;
  readonly parentRow?: number;
}

/** The items of each row that holds them, beginning at the one that holds the item itself. */
function itemsUnder(
  items: readonly ReviewedItem[],
  holders: readonly Holder[],
  holderOf: (item: PlanItem) => number | undefined,
): ReadonlyMap<number, readonly ReviewedItem[]> {
  const parentOf = new Map(holders.map((holder) => [holder.row, holder.parentRow]));
  const held = new Map<number, ReviewedItem[]>(holders.map((holder) => [holder.row, []]));
  for (const reviewed of items) {
    let row = holderOf(reviewed.item);
    // A section that names itself or a later one as its parent would go round for ever.
    for (let depth = 0; row !== undefined && depth < holders.length; depth += 1) {
      held.get(row)?.push(reviewed);
      row = parentOf.get(row);
    }
  }
  return held;
}

/** The items of each row that holds them: of their own section and of every section around it. */
export function itemsBySection(
  items: readonly ReviewedItem[],
  sections: readonly PlanSection[],
): ReadonlyMap<number, readonly ReviewedItem[]> {
  return itemsUnder(items, sections, ({ sectionRow }) => sectionRow);
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

/** The completion of each parent criterion whose own row says something of its state, of all items under it. */
export function completionByParent(
  items: readonly ReviewedItem[],
  parents: readonly PlanParent[],
  options: CountOptions,
): readonly (CompletionCount & { readonly row: number })[] {
  const stating = parents.filter(({ stated }) => stated !== undefined);
  const held = itemsUnder(items, parents, ({ parentRow }) => parentRow);
  return stating.map(({ row }) => ({ row, ...countCompletion(held.get(row) ?? [], options) }));
}

/** A lead with the items it answers for. */
export interface LeadItems {
  readonly name: string;
  readonly held: readonly ReviewedItem[];
}

/** The completion of each lead, in the order in which the sheet names them. */
export function completionByLead(
  items: readonly ReviewedItem[],
  options: CountOptions,
): readonly LeadCompletion[] {
  return itemsByLead(items).map(({ name, held }) => ({ name, ...countCompletion(held, options) }));
}

/**
 * The items of each lead, in the order in which the sheet names them. Names compare tidied, case-blind and with
 * the tone on either vowel (Hòa = Hoà), and show as they were written first. Hà and Hạ stay two people. An item
 * with two leads counts for both.
 */
export function itemsByLead(items: readonly ReviewedItem[]): readonly LeadItems[] {
  const leads = new Map<string, { name: string; held: ReviewedItem[] }>();
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? comparable(name);
    keys.set(name, key);
    return key;
  };
  for (const reviewed of items) {
    for (const name of reviewed.item.leads) {
      const key = keyOf(name);
      const lead = leads.get(key);
      // One item may name the same lead twice.
      if (key === '' || lead?.held.at(-1) === reviewed) continue;
      if (lead) lead.held.push(reviewed);
      else leads.set(key, { name, held: [reviewed] });
    }
  }
  return [...leads.values()];
}

function comparable(name: string): string {
  return foldTonePlacement(name)
    .replace(/ ?- ?/gu, '-')
    .replace(/[.,;:]+$/u, '');
}
