import type { CellArea } from './cell-area';
import type { CellAddress } from './cell-content';

/** Of a sheet. */
const LAST_ROW = 1_048_576;

/** 1 is "A", 27 is "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "AA" is 27. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

/** "B8". */
export function formatAddress(cell: CellAddress): string {
  return `${columnName(cell.column)}${cell.row}`;
}

/** "B8:D9", or "B8" where the area is one cell. */
export function formatArea(area: CellArea): string {
  const first = formatAddress({ row: area.firstRow, column: area.firstColumn });
  const last = formatAddress({ row: area.lastRow, column: area.lastColumn });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "B8", "$B$8", "B8:D9", "B:D", "8:9" or "'Phụ lục 1'!B8:D9"; undefined for anything else. */
export function parseArea(text: string): CellArea | undefined {
  const local = text.slice(text.lastIndexOf('!') + 1).replace(/\$/g, '');
  const bounded = local
    .replace(/^([A-Z]{1,3}):([A-Z]{1,3})$/i, `$11:$2${LAST_ROW}`)
    .replace(/^(\d{1,7}):(\d{1,7})$/, 'A$1:XFD$2');
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(bounded);
  if (!match) return undefined;
  const [, startColumn = '', startRow = '', endColumn = startColumn, endRow = startRow] = match;
  const columns = [columnNumber(startColumn), columnNumber(endColumn)];
  const rows = [Number(startRow), Number(endRow)];
  return {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
}
