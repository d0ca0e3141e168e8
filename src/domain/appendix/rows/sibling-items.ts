import { isAllCaps } from './all-caps';
import type { BodyRow } from './body-row';
import { isCapitalStyle, isUnnumbered, numberingStyle } from './numbering-style';

/**
 * For each pending row, whether items of its group are numbered in its way. A group reaches from one capital or
 * unnumbered title to the next.
 */
export function siblingItems(table: readonly BodyRow[]): ReadonlyMap<BodyRow, boolean> {
  const answers = new Map<BodyRow, boolean>();
  // Capitals open groups, so their siblings are looked for in the whole table.
  const capitalItems = new Set<string>();
  let waiting: BodyRow[] = [];
  let itemStyles = new Set<string>();
  const close = (): void => {
    for (const entry of waiting) answers.set(entry, itemStyles.has(numberingStyle(entry.facts)));
    waiting = [];
    itemStyles = new Set();
  };
  for (const entry of table) {
    const { facts, kind, isPending } = entry;
    if (isPending) {
      if (isCapitalStyle(facts) || (isUnnumbered(facts) && isAllCaps(facts.title))) close();
      waiting.push(entry);
    } else if (kind === 'item') {
      itemStyles.add(numberingStyle(facts));
      if (isCapitalStyle(facts)) capitalItems.add(numberingStyle(facts));
    }
  }
  close();
  for (const entry of answers.keys())
    if (isCapitalStyle(entry.facts)) answers.set(entry, capitalItems.has(numberingStyle(entry.facts)));
  return answers;
}
