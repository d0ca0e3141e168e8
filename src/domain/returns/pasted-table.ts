import type { SheetSnapshot } from '../appendix/sheet/sheet-snapshot';
import { type CellContent, EMPTY_CELL } from '../cell-content';

/** A table as it is copied: cells apart by tabs, rows by line breaks, a cell with either in it between quotes. */
export function pastedTable(text: string): SheetSnapshot {
  const rows = cellsOf(text.replace(/^\uFEFF/, '')).map((row) => row.map(contentOf));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    sheetId: 'pasted',
    sheetName: '',
    firstRow: 1,
    firstColumn: 1,
    rows: rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? EMPTY_CELL)),
    merges: [],
  };
}

function contentOf(text: string): CellContent {
  return text.trim() === '' ? EMPTY_CELL : { kind: 'text', text, shown: text, format: 'General' };
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    const end = text[next];
    at = next + (end === '\r' && text[next + 1] === '\n' ? 2 : 1);
    if (end === '\t') {
      if (at >= text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** A cell and where it ends: at a tab, a line break, or the end. */
function plain(text: string, from: number): readonly [string, number] {
  const rest = text.slice(from).search(/[\t\r\n]/);
  const end = rest < 0 ? text.length : from + rest;
  return [text.slice(from, end), end];
}

/** Two quotes in a quoted cell are one. A quote that is never closed is a letter like others. */
function quoted(text: string, from: number): readonly [string, number] {
  const [whole, inside = ''] = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(from)) ?? [];
  return whole === undefined ? plain(text, from) : [inside.replaceAll('""', '"'), from + whole.length];
}
