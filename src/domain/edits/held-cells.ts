import { columnName } from '../a1-notation';
import { cellAt, type SheetSnapshot } from '../appendix/sheet-snapshot';
import type { CellContent } from '../cell-content';
import type { AreaLookup } from './area-lookup';
import { cellHolds } from './cell-condition';

/** Says, for any first row of a rule, that some cells of a row still hold what they hold now. */
export interface HeldCells {
  /** Where each cell is looked for, counted from the row: -1 under a merge that begins in the row above. */
  readonly offsets: readonly number[];
  readonly members: (firstRow: number) => readonly string[];
}

/** What a row's cells hold, looked for where its merges say, or at given offsets. Rows that hold the same share one object. */
export type HeldCellsOf = (row: number, offsets?: readonly number[]) => HeldCells;

export function heldCellsOf(
  snapshot: SheetSnapshot,
  columns: readonly number[],
  mergeOver: AreaLookup,
): HeldCellsOf {
  const names = columns.map(columnName);
  const conditions = new Map<string, string>();
  const conditionKey = (content: CellContent): string => {
    const key = contentKey(content);
    const known = conditions.get(key);
    if (known !== undefined) return known;
    // Excel compares texts case-blind: what it cannot tell apart is one and the same here, too.
    const made = cellHolds('', content).join(',').toLowerCase();
    conditions.set(key, made);
    return made;
  };
  const held = new Map<string, HeldCells>();
  return (row, offsets) => {
    const at = offsets ?? columns.map((column) => (mergeOver({ row, column })?.firstRow ?? row) - row);
    const contents = columns.map((column, index) => cellAt(snapshot, row + (at[index] ?? 0), column));
    const key = `${at.join(',')}|${contents.map(conditionKey).join('|')}`;
    const known = held.get(key);
    if (known !== undefined) return known;
    const made: HeldCells = {
      offsets: at,
      members: (firstRow) =>
        contents.flatMap((content, index) =>
          cellHolds(`$${names[index] ?? ''}${firstRow + (at[index] ?? 0)}`, content),
        ),
    };
    held.set(key, made);
    return made;
  };
}

function contentKey(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return `t${content.text}`;
    case 'number':
    case 'boolean':
      return `${content.kind}${content.value}`;
    case 'empty':
    case 'error':
      return content.kind;
  }
}
