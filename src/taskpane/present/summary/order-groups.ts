import type { CompletionCount } from '../../../domain/review/appendix-review';
import type { GroupOrder } from '../../state/pane-state';

/** The groups in the order the user chose; equal ones keep the sheet's order. */
export function orderGroups<Group extends CompletionCount>(
  groups: readonly Group[],
  order: GroupOrder,
): readonly Group[] {
  switch (order) {
    case 'bySheet':
      return groups;
    case 'byLowest':
      return [...groups].sort((a, b) => share(a) - share(b));
    case 'byOverdue':
      return [...groups].sort((a, b) => b.overdue - a.overdue);
  }
}

/** A group without items comes last: there is nothing to do in it. */
function share(group: CompletionCount): number {
  return group.total === 0 ? Infinity : group.done / group.total;
}
