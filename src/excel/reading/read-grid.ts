/** A grid of cells as Excel hands it over, top-left cell first. */
export interface ReadGrid {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** The grid of a loaded range; undefined where Excel kept it back for being too large, which it does without an error. */
export function loadedGrid(range: Excel.Range): ReadGrid | undefined {
  const values: unknown = range.values;
  const formats: unknown = range.numberFormat;
  return isGrid(values) && isGrid(formats) ? { values, formats } : undefined;
}

/** The number format of a cell, counted from the grid's top-left cell. */
export function formatAt(formats: readonly unknown[] | undefined, columnAt: number): string {
  const format = formats?.[columnAt];
  return typeof format === 'string' ? format : 'General';
}

function isGrid(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every(Array.isArray);
}
