import type { Failure } from '../../excel/office/outcome';

/** Failures after which nothing that was read of the sheet can be relied on: reading it again tells what it is now. */
export const SHEET_LOST: ReadonlySet<Failure['kind']> = new Set([
  'notAnAppendix',
  'catalogueSheet',
  'chartSheet',
  'sheetGone',
  'tooLarge',
]);
