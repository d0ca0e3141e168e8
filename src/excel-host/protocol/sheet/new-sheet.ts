import type { HostSheet } from '../../../xlsx/host-workbook';

/** A blank, visible worksheet with its first cell selected. */
export function newSheet(id: string, name: string): HostSheet {
  return {
    id,
    name,
    kind: 'worksheet',
    visibility: 'visible',
    isProtected: false,
    rows: new Map(),
    merges: [],
    conditionalFormats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    tables: [],
    selection: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 },
  };
}
