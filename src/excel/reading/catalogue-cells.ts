import * as z from 'zod/mini';
import { parseArea } from '../../domain/a1-notation';
import type { CellContent } from '../../domain/cell-content';
import type { CatalogueSheet } from '../../domain/criteria/read-catalogue';
import { cellContentOf } from './cell-content-of';

/** The cells of a catalogue's sheet as Excel handed them over, not looked at yet. */
export interface CatalogueCells {
  readonly address: string;
  readonly values: unknown;
  readonly formats: unknown;
}

const grid = z.array(z.array(z.union([z.string(), z.number(), z.boolean()])));
const formats = z.array(z.array(z.nullable(z.string())));

/** Queues the reading of a catalogue's sheet; undefined where it has no cells. */
export function queueCatalogueCells(sheet: Excel.Worksheet): () => CatalogueCells | undefined {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,values,numberFormat');
  return () =>
    used.isNullObject
      ? undefined
      : { address: used.address, values: used.values, formats: used.numberFormat };
}

/** The cells as the catalogue's reader takes them; undefined where they are not a grid of plain values. */
export function checkedCells(
  cells: CatalogueCells | undefined,
): Omit<CatalogueSheet, 'sheetName'> | undefined {
  const area = parseArea(cells?.address ?? '');
  const values = grid.safeParse(cells?.values);
  const shown = formats.safeParse(cells?.formats);
  if (area === undefined || !values.success || !shown.success) return undefined;
  const rows = values.data.map((row, rowAt) =>
    row.map((value, columnAt): CellContent =>
      cellContentOf(value, shown.data[rowAt]?.[columnAt] ?? 'General', false),
    ),
  );
  return { firstRow: area.firstRow, firstColumn: area.firstColumn, rows };
}
