import type { SheetSnapshot } from '../domain/appendix/sheet/sheet-snapshot';
import { openPackage } from './open-package';
import { readWorkbook } from './read-workbook';
import { sheetSnapshots } from './sheet-snapshots';
import { XlsxError } from './xlsx-error';

/** No file that a unit fills in by hand weighs more. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Somebody else's workbook, as far as it is read here. */
export interface ForeignWorkbook {
  /** The sheets that its user can see. */
  readonly sheets: readonly SheetSnapshot[];
}

/**
 * Reads a workbook that came from somewhere else. Nothing in it is run and nothing outside it is asked for. Throws an
 * {@link XlsxError} that says why it is not read.
 */
export function readForeignWorkbook(bytes: Uint8Array): ForeignWorkbook {
  if (bytes.length > MOST_BYTES) throw new XlsxError('tooLarge', `The file has ${bytes.length} bytes`);
  const { workbook } = readWorkbook(openPackage(bytes));
  return { sheets: sheetSnapshots(workbook) };
}
