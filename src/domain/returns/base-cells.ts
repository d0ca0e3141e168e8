import { cellAt } from '../appendix/sheet/sheet-snapshot';
import { type AreaLookup, isHiddenByMerge, lookUpAreas } from '../area-lookup';
import type { CellAddress, CellContent } from '../cell-content';
import type { KeyedRow, ReadAppendix } from './keyed-rows';
import type { TargetCell } from './return-entry';
import type { UnplacedValue } from './return-merge';
import type { ReturnRole } from './return-roles';

/** Where a value of a row may be written. */
export type BaseCell =
  | { readonly kind: 'free'; readonly cell: CellAddress; readonly target: TargetCell }
  | { readonly kind: 'barred'; readonly reason: UnplacedValue['reason'] };

/** Finds the cell of a role in a row of the appendix, and whether it may be written. */
export type BaseCells = (row: KeyedRow, role: ReturnRole) => BaseCell;

/** `formatOf` tells the number format of any cell, blank ones too. */
export function baseCells(
  formatOf: (cell: CellAddress) => string,
  wholePercents: (of: ReadAppendix) => boolean,
): BaseCells {
  const merges = new Map<ReadAppendix, AreaLookup>();
  return ({ of, row }, role) => {
    const column = of.appendix.layout.columns.get(role);
    if (column === undefined) return { kind: 'barred', reason: 'noColumn' };
    const cell = { row, column };
    const mergeOver = merges.get(of) ?? lookUpAreas(of.snapshot.merges);
    merges.set(of, mergeOver);
    const area = mergeOver(cell);
    // A merge over several rows says one thing of all of them.
    const isShared = area !== undefined && area.lastRow > area.firstRow;
    if (isShared || isHiddenByMerge(mergeOver, cell)) return { kind: 'barred', reason: 'merged' };
    if (isFormula(cellAt(of.snapshot, row, column))) return { kind: 'barred', reason: 'formula' };
    return { kind: 'free', cell, target: { format: formatOf(cell), wholePercents: wholePercents(of) } };
  };
}

function isFormula(content: CellContent): boolean {
  return content.kind !== 'empty' && content.isFormula === true;
}
