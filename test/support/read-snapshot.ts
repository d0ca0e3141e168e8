import type { AppendixLayout } from '../../src/domain/appendix/layout/appendix-layout';
import { findLayout, type LayoutFinding } from '../../src/domain/appendix/layout/find-layout';
import type { LayoutChoice } from '../../src/domain/appendix/layout/layout-choice';
import type { PlanAppendix } from '../../src/domain/appendix/plan-appendix';
import { readAppendix, type ReadOptions } from '../../src/domain/appendix/read-appendix';
import {
  type BlanksBelowMerge,
  blanksThatMayBeMerged,
} from '../../src/domain/appendix/rows/blanks-below-merges';
import { readRows } from '../../src/domain/appendix/rows/read-rows';
import { SheetGrid } from '../../src/domain/appendix/sheet/sheet-grid';
import type { SheetSnapshot } from '../../src/domain/appendix/sheet/sheet-snapshot';

/** The appendices of a sheet, found on a grid of its own. */
export function layoutsOf(snapshot: SheetSnapshot, choice?: LayoutChoice): LayoutFinding {
  return findLayout(new SheetGrid(snapshot), choice);
}

/** One appendix of a sheet, read on a grid of its own. */
export function planOf(snapshot: SheetSnapshot, layout: AppendixLayout, options?: ReadOptions): PlanAppendix {
  const grid = new SheetGrid(snapshot);
  return readAppendix(grid, layout, readRows(grid, layout), options);
}

/** Where merges matter in one appendix of a sheet. */
export function mergesThatMatter(
  snapshot: SheetSnapshot,
  layout: AppendixLayout,
): readonly BlanksBelowMerge[] {
  const grid = new SheetGrid(snapshot);
  return blanksThatMayBeMerged(grid, layout, readRows(grid, layout));
}
