// What reads workbooks that are not open in Excel, as one piece that is loaded when a file is picked.
import type { SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import { XlsxError } from '../../xlsx/package/xlsx-error';
import { readForeignWorkbook } from '../../xlsx/reading/read-foreign-workbook';

export { XlsxError } from '../../xlsx/package/xlsx-error';

const MOST_BYTES = 20 * 1024 * 1024;

/** The sheets of a picked file. Throws an XlsxError; a file that is too large is not even brought into memory. */
export async function readPickedWorkbook(file: File): Promise<readonly SheetSnapshot[]> {
  if (file.size > MOST_BYTES) throw new XlsxError('tooLarge', `${file.size} bytes`);
  return readForeignWorkbook(new Uint8Array(await file.arrayBuffer())).sheets;
}
