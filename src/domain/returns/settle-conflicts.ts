import { formatAddress } from '../a1-notation';
import type { CellAddress } from '../cell-content';
import type { ReturnChoice, ReturnChoices } from './return-file';
import type { ReturnConflict, ReturnFill, ReturnMerge } from './return-merge';

/** From the top down, and in a row from the left. */
export function byCell(a: { readonly cell: CellAddress }, b: { readonly cell: CellAddress }): number {
  return a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}

/** The same with what the user has chosen of the conflicts among what is to be written. */
export function settleConflicts(
  merge: ReturnMerge,
  { conflicts: chosen = {}, all }: Pick<ReturnChoices, 'conflicts' | 'all'>,
): ReturnMerge {
  const made: ReturnFill[] = [...merge.fills];
  const left: ReturnConflict[] = [];
  for (const conflict of merge.conflicts) {
    const choice: ReturnChoice | undefined = chosen[formatAddress(conflict.cell)] ?? all;
    if (choice === undefined) left.push(conflict);
    else if (choice.take === 'file') {
      const value = conflict.returns.find(({ file }) => file === choice.file);
      if (value === undefined) left.push(conflict);
      else made.push(...taken(conflict, value));
    }
  }
  return { ...merge, fills: made.sort(byCell), conflicts: left };
}

function taken(
  { cell, role, task, base, ticks }: ReturnConflict,
  value: ReturnConflict['returns'][number],
): readonly ReturnFill[] {
  return [
    { ...value, cell, role, task, held: base },
    ...ticks.map((tick): ReturnFill => ({
      ...value,
      shown: '',
      entry: { kind: 'blank' },
      cell: tick,
      role,
      task,
      held: '',
    })),
  ];
}
