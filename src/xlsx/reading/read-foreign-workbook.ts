import type { SheetSnapshot } from '../../domain/appendix/sheet/sheet-snapshot';
import { openPackage, type PackageLimits } from '../package/open-package';
import { XlsxError } from '../package/xlsx-error';
import { readWorkbook } from './read-workbook';
import { sheetSnapshots } from './sheet-snapshots';

/** No file that a unit fills in by hand weighs more. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Pictures and the like are not unpacked; a sheet filled by hand has some hundred kilobytes. */
const LIMITS: PackageLimits = {
  unpacked: 200 * 1024 * 1024,
  read: 24 * 1024 * 1024,
  isRead: (name) => /\.rels$|^\[Content_Types\]\.xml$|\.xml$/i.test(name) && !NOT_READ.test(name),
};
/** Kept beside the cells: charts, comments, pivot tables, results of other workbooks, what add-ins and Word keep. */
const NOT_READ =
  /(^|\/)(drawings|charts|media|comments|threadedComments|persons|pivotCache|pivotTables|externalLinks|diagrams|customXml|customUI|embeddings|activeX|ctrlProps|printerSettings|queryTables|slicers|slicerCaches|timelines)\//i;

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
  const { workbook } = readWorkbook(openPackage(bytes, LIMITS), false);
  return { sheets: sheetSnapshots(workbook) };
}
