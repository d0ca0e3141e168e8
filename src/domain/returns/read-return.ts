import type { LayoutRefusal } from '../appendix/layout/appendix-layout';
import { findLayout } from '../appendix/layout/find-layout';
import { readAppendix } from '../appendix/read-appendix';
import { readRows } from '../appendix/rows/read-rows';
import { SheetGrid } from '../appendix/sheet/sheet-grid';
import type { SheetSnapshot } from '../appendix/sheet/sheet-snapshot';
import { shownText } from '../cell-content';
import { checkCodes } from '../review/check-codes';
import { tidy } from '../text/tidy';
import type { ReadAppendix } from './keyed-rows';
import type { ReturnFile } from './return-file';
import { slipLead } from './slip-mark';

export type ReadReturn =
  | { readonly kind: 'read'; readonly file: ReturnFile }
  /** No sheet of the file is understood; of several the first says why. */
  | { readonly kind: 'noAppendix'; readonly sheetName: string; readonly refusal: LayoutRefusal };

/**
 * The appendices of a returned file: those of the sheet that is called like the one they come back to, where it has any,
 * else those of all its sheets.
 */
export function readReturn(name: string, sheets: readonly SheetSnapshot[], baseSheet: string): ReadReturn {
  const read = sheets.map((snapshot) => ({ snapshot, ...readSheetAppendices(snapshot) }));
  const understood = read.filter(({ appendices }) => appendices.length > 0);
  const same = understood.filter(({ snapshot }) => isSameName(snapshot.sheetName, baseSheet));
  const appendices = (same.length > 0 ? same : understood).flatMap((each) => each.appendices);
  const [first] = read;
  if (appendices.length === 0)
    return {
      kind: 'noAppendix',
      sheetName: first?.snapshot.sheetName ?? '',
      refusal: first?.refusal ?? { kind: 'empty' },
    };
  const slipFor = sheets.map(leadOfSlip).find((lead) => lead !== undefined);
  return { kind: 'read', file: { name, appendices, ...(slipFor === undefined ? {} : { slipFor }) } };
}

function readSheetAppendices(snapshot: SheetSnapshot): {
  readonly appendices: readonly ReadAppendix[];
  readonly refusal?: LayoutRefusal;
} {
  const grid = new SheetGrid(snapshot);
  const found = findLayout(grid);
  if (found.kind === 'refused') return { appendices: [], refusal: found.refusal };
  const appendices = found.layouts.map((layout): ReadAppendix => {
    const appendix = readAppendix(grid, layout, readRows(grid, layout));
    return { snapshot, grid, appendix, codes: checkCodes(appendix).codes };
  });
  return { appendices };
}

function isSameName(one: string, other: string): boolean {
  return tidy(one).toLowerCase() === tidy(other).toLowerCase();
}

function leadOfSlip({ rows }: SheetSnapshot): string | undefined {
  for (const row of rows)
    for (const cell of row) {
      const lead = slipLead(shownText(cell));
      if (lead !== undefined) return lead;
    }
  return undefined;
}
