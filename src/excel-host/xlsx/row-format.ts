import type { HostSheet } from '../../xlsx/host-workbook';
import type { FileSheet } from '../../xlsx/reading/read-sheet';

type RowFormats = Pick<HostSheet, 'hiddenRows' | 'rowHeights' | 'fittedRows'>;

/** The rows that are hidden or shown, or higher or lower, than the file says. */
export function reformattedRows({ cells }: FileSheet, current: RowFormats): Set<number> {
  const rows = new Set<number>();
  for (const row of [...cells.hiddenRows, ...current.hiddenRows])
    if (cells.hiddenRows.has(row) !== current.hiddenRows.has(row)) rows.add(row);
  for (const row of [...cells.rowHeights.keys(), ...current.rowHeights.keys()])
    if (cells.rowHeights.get(row) !== current.rowHeights.get(row)) rows.add(row);
  return rows;
}

/** `<row r="8">` with the attributes that hide it or give it a height, others as they were. */
export function withRowFormat(
  openTag: string,
  row: number,
  { hiddenRows, rowHeights, fittedRows }: RowFormats,
): string {
  const bare = openTag.replace(/\s(?:hidden|ht|customHeight)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const height = rowHeights.get(row);
  const attributes =
    (height === undefined ? '' : ` ht="${height}"${fittedRows?.has(row) ? '' : ' customHeight="1"'}`) +
    (hiddenRows.has(row) ? ' hidden="1"' : '');
  return bare.replace(/\s*(\/?)>$/, `${attributes}$1>`);
}
