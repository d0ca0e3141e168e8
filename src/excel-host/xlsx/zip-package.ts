import { type Zippable, zipSync } from 'fflate';
import type { XlsxPackage } from '../../xlsx/package/xlsx-package';

/** One fixed day in every entry: the same workbook gives the same bytes at any time and in any time zone. */
const ENTRY_TIME = new Date(2024, 0, 1);

/** The bytes of the .xlsx; entries keep their order and names. */
export function zipPackage(source: XlsxPackage): Uint8Array {
  const files: Zippable = {};
  for (const entry of source.entries) {
    files[entry.name] = [entry.bytes, { level: entry.isStored ? 0 : 6, mtime: ENTRY_TIME }];
  }
  return zipSync(files);
}
