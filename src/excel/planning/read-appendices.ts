import { SheetGrid } from '../../domain/appendix/sheet/sheet-grid';
import type { SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import { lastColumn, lastRow } from '../../domain/appendix/sheet/sheet-snapshot';
import type { CellAddress } from '../../domain/cell-content';
import type { ReadAppendix } from '../../domain/returns/keyed-rows';
import { readMerges } from '../reading/read-merges';
import type { RunPlan } from './plan-run';

/** The appendices of a sheet with its merged areas. */
export interface MergedReading {
  readonly snapshot: SheetSnapshot;
  readonly appendices: readonly ReadAppendix[];
  /** Cells at which a merge begins that reaches nobody knows how far. */
  readonly unknown: readonly CellAddress[];
}

/** Asks for the merged areas of the whole sheet: a value in one belongs to all its rows, and nothing is written under it. One round trip. */
export async function readAppendices({ reading, reviews }: RunPlan): Promise<MergedReading> {
  const whole = {
    firstRow: 1,
    firstColumn: 1,
    lastRow: lastRow(reading.snapshot),
    lastColumn: lastColumn(reading.snapshot),
  };
  const { areas, unknown } = await readMerges(reading.sheetId, whole, undefined);
  const snapshot = { ...reading.snapshot, merges: areas };
  const grid = new SheetGrid(snapshot);
  return {
    snapshot,
    unknown,
    appendices: reviews.map(({ appendix, codes = new Map() }) => ({ snapshot, grid, appendix, codes })),
  };
}
