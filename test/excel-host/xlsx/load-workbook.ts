import type { HostWorkbook } from '../workbook/host-workbook';
import { openPackage } from './open-package';
import { readWorkbook } from './read-workbook';
import type { XlsxPackage } from './xlsx-package';

export interface LoadedXlsx {
  /** The host changes this one. */
  readonly workbook: HostWorkbook;
  /** The file as it came; saving compares the workbook with it. */
  readonly source: XlsxPackage;
}

/** Loads an .xlsx or .xlsm. Throws an XlsxError whose `kind` says why a file cannot be loaded. */
export function loadWorkbook(bytes: Uint8Array): LoadedXlsx {
  const source = openPackage(bytes);
  return { workbook: readWorkbook(source).workbook, source };
}
