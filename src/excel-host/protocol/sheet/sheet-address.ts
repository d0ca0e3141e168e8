import { columnName, columnNumber, formatArea, parseArea } from '../../../domain/a1-notation';
import type { CellArea } from '../../../domain/cell-area';
import type { HostSheet } from '../../../xlsx/host-workbook';
import { isEntireColumns, isEntireRows, LAST_COLUMN, LAST_ROW } from './area-operations';

/** The longest list of addresses that Excel takes, or tells. */
export const LONGEST_ADDRESS = 8192;

/** "Sheet1" stays; "Phụ lục 1" becomes "'Phụ lục 1'", as Excel writes it before an exclamation mark. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "'Phụ lục 1'!B8:D9"; several areas are joined by a comma, each with its sheet, as Excel answers `address`. */
export function fullAddress(sheet: HostSheet, areas: readonly CellArea[]): string {
  const prefix = `${quoteSheetName(sheet.name)}!`;
  return areas.map((area) => prefix + excelArea(area)).join(',');
}

/** "B8:D9"; whole columns are "B:D", whole rows "8:9" and the whole sheet "1:1048576". */
export function excelArea(area: CellArea): string {
  if (isEntireRows(area)) return `${area.firstRow}:${area.lastRow}`;
  if (isEntireColumns(area)) return `${columnName(area.firstColumn)}:${columnName(area.lastColumn)}`;
  return formatArea(area);
}

/** "'Phụ lục 1'!$K$8", as the formula of a name has it, without the "=". */
export function absoluteAddress(sheet: HostSheet, areas: readonly CellArea[]): string {
  const prefix = `${quoteSheetName(sheet.name)}!`;
  return areas.map((area) => prefix + excelArea(area).replace(/[A-Z]+|\d+/g, '$$$&')).join(',');
}

export interface SplitAddress {
  readonly sheetName?: string;
  readonly local: string;
}

/** Splits "'Phụ lục 1'!B8" into the sheet's name, unquoted, and "B8". */
export function splitAddress(text: string): SplitAddress {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/su.exec(text);
  if (!match) return { local: text };
  return { sheetName: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), local: match[3] ?? '' };
}

/** Reads "B8", "B8:D9", "B:D" and "8:9", dollars or not; undefined for anything else. */
export function parseLocalAddress(text: string): CellArea | undefined {
  const local = text.replace(/\$/g, '').trim();
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(local);
  if (rows) {
    const numbers = [Number(rows[1]), Number(rows[2])];
    return checked({
      firstRow: Math.min(...numbers),
      lastRow: Math.max(...numbers),
      firstColumn: 1,
      lastColumn: LAST_COLUMN,
    });
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(local);
  if (columns) {
    const numbers = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')];
    return checked({
      firstRow: 1,
      lastRow: LAST_ROW,
      firstColumn: Math.min(...numbers),
      lastColumn: Math.max(...numbers),
    });
  }
  const area = parseArea(local);
  return area && checked(area);
}

function checked(area: CellArea): CellArea | undefined {
  const fits =
    area.firstRow >= 1 && area.lastRow <= LAST_ROW && area.firstColumn >= 1 && area.lastColumn <= LAST_COLUMN;
  return fits ? area : undefined;
}

/** "$K$8" of row and column, each absolute or not. */
export function formatReference(
  row: number,
  column: number,
  isRowFixed: boolean,
  isColumnFixed: boolean,
): string {
  return `${isColumnFixed ? '$' : ''}${columnName(column)}${isRowFixed ? '$' : ''}${row}`;
}
