import type { CellArea } from '../../domain/cell-area';
import { type CellShift, shiftArea } from './sheet/cell-shift';

/** Cells that an object of the client stands for. They move with the rows and columns for as long as the client holds them. */
export interface CellsReference {
  readonly sheetId: string;
  /** Empty once all its cells are gone. */
  areas: readonly CellArea[];
  /** Merged areas whose `address` is that of their first cell, as some Excels answer it. */
  readonly isNamedByCorner?: boolean;
}

/** The areas that `address` tells. */
export function namedAreas(
  { isNamedByCorner }: CellsReference,
  areas: readonly CellArea[],
): readonly CellArea[] {
  return isNamedByCorner === true ? areas.map(cornerOf) : areas;
}

export function cornerOf({ firstRow, firstColumn }: CellArea): CellArea {
  return { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn };
}

/** Whoever keeps cells that have to move along. */
export interface CellsHolder {
  heldCells(): Iterable<CellsReference>;
}

export function shiftReference(reference: CellsReference, shift: CellShift): void {
  if (reference.sheetId !== shift.sheetId) return;
  reference.areas = reference.areas.flatMap((area) => shiftArea(area, shift) ?? []);
}
