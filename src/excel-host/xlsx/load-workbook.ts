import type { HostWorkbook } from '../../xlsx/host-workbook';
import { openPackage } from '../../xlsx/package/open-package';
import type { XlsxPackage } from '../../xlsx/package/xlsx-package';
import { type FileWorkbook, readWorkbook } from '../../xlsx/reading/read-workbook';
import { copyWorkbook } from './copy-workbook';
import { workOutMissing } from './work-out-missing';

export interface LoadedXlsx {
  /** The host changes this one. */
  readonly workbook: HostWorkbook;
  /** The file as it came, and what was read in it: saving compares the workbook with it. */
  readonly source: XlsxPackage;
  readonly file: FileWorkbook;
}

/** Loads an .xlsx or .xlsm. Throws an XlsxError whose `kind` says why a file cannot be loaded. */
export function loadWorkbook(bytes: Uint8Array): LoadedXlsx {
  const source = openPackage(bytes);
  const file = readWorkbook(source);
  workOutMissing(file.workbook);
  return { workbook: copyWorkbook(file.workbook), source, file };
}
