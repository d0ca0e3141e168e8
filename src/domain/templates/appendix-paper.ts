import { columnName } from '../a1-notation';
import type { Paper, PaperCell, PaperChoice, PaperRow } from '../paper/paper';
import { type AppendixColumn, COLUMN_LOOKS, type ColumnKey } from './appendix-columns';
import { STATUSES, UNITS } from './choices';
import { type Letterhead, letterheadRows } from './letterhead';

/** A row under the heading. */
export type AppendixBodyRow =
  | { readonly kind: 'section'; readonly code: string; readonly name: string }
  /** Values by column; what is left out is blank. */
  | { readonly kind: 'item'; readonly values: Readonly<Partial<Record<ColumnKey, string | number>>> }
  /** "Tổng cộng", with a place for the ratio of the whole. */
  | { readonly kind: 'total' };

export interface AppendixDescription {
  readonly sheetName: string;
  readonly head: Letterhead;
  readonly columns: readonly AppendixColumn[];
  readonly body: readonly AppendixBodyRow[];
  readonly statuses?: readonly string[];
}

export const BLANK_ITEM: AppendixBodyRow = { kind: 'item', values: {} };

const HEADING = { bold: true, align: 'center', wrap: true, border: true, size: 11 } as const;
const HEADING_HEIGHT = 48;
const MERGED_HEIGHT = 19;
/** Of the head: who issues the paper has the smaller part. */
const LEFT_SHARE = 0.43;

/** An appendix in landscape: head, heading that every page repeats, body. */
export function appendixPaper(appendix: AppendixDescription): Paper {
  const { sheetName, head, columns, body } = appendix;
  const top = letterheadRows(head, leftColumns(columns), columns.length);
  const header = top.length + 1;
  return {
    name: sheetName,
    columnWidths: [...columns.map(({ width }) => width), 0, 0],
    rows: withLists(
      [
        ...top,
        { cells: columns.map(({ heading }) => ({ value: heading, ...HEADING })), height: HEADING_HEIGHT },
        ...body.map((row) => bodyRow(row, columns)),
      ],
      columns.length,
      listsOf(appendix),
    ),
    page: { orientation: 'landscape', titleRows: { first: header, last: header } },
    choices: choicesOf(appendix, header + 1, header + body.length),
  };
}

/** So many columns stand under the left part of the head. */
function leftColumns(columns: readonly AppendixColumn[]): number {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  let best = 1;
  let sum = 0;
  let nearest = Infinity;
  for (const [index, { width }] of columns.slice(0, -1).entries()) {
    sum += width;
    const off = Math.abs(sum / whole - LEFT_SHARE);
    if (off < nearest) [best, nearest] = [index + 1, off];
  }
  return best;
}

/** The rows of items grow with their texts; merged cells do not tell Excel how high their row is to be. */
function bodyRow(row: AppendixBodyRow, columns: readonly AppendixColumn[]): PaperRow {
  const cells = bodyCells(row, columns);
  return row.kind === 'item' ? { cells } : { cells, height: MERGED_HEIGHT };
}

function bodyCells(
  row: AppendixBodyRow,
  columns: readonly AppendixColumn[],
): readonly (PaperCell | undefined)[] {
  if (row.kind === 'item') return columns.map(({ key }) => cellOf(key, row.values[key] ?? ''));
  const ratio = columns.findIndex(({ key }) => key === 'ratio');
  const end = ratio < 0 ? columns.length : ratio;
  const tail = columns.slice(end).map(({ key }) => cellOf(key, '', true));
  if (row.kind === 'total')
    return [
      ...merged({ ...COLUMN_LOOKS.content, value: 'Tổng cộng', bold: true, align: 'center' }, end),
      ...tail,
    ];
  const at = Math.max(
    0,
    columns.findIndex(({ key }) => key === 'code' || (key === 'order' && !hasCode(columns))),
  );
  const before = columns.slice(0, at).map(({ key }) => cellOf(key, ''));
  const code = cellOf('code', row.code, true);
  const name = merged({ ...COLUMN_LOOKS.content, value: row.name, bold: true }, end - at - 1);
  return [...before, code, ...name, ...tail];
}

const hasCode = (columns: readonly AppendixColumn[]): boolean => columns.some(({ key }) => key === 'code');

function cellOf(key: ColumnKey, value: string | number, isBold = false): PaperCell {
  return { ...COLUMN_LOOKS[key], value, ...(isBold ? { bold: true } : {}) };
}

function merged(cell: PaperCell, columns: number): readonly (PaperCell | undefined)[] {
  return [{ ...cell, columns }, ...Array.from({ length: columns - 1 }, () => undefined)];
}

/** The words of the drop-downs: statuses and units. */
function listsOf({ statuses = STATUSES }: AppendixDescription): readonly (readonly string[])[] {
  return [statuses, UNITS];
}

/** The lists stand in two hidden columns beside the head, where no row of the table is, so that the office can change them. */
function withLists(
  rows: readonly PaperRow[],
  width: number,
  lists: readonly (readonly string[])[],
): readonly PaperRow[] {
  return rows.map((row, index) => {
    const words = lists.map((list) => list[index]);
    if (words.every((word) => word === undefined)) return row;
    const own = Array.from({ length: width }, (_, column) => row.cells[column]);
    return {
      ...row,
      cells: [...own, ...words.map((word) => (word === undefined ? undefined : { value: word }))],
    };
  });
}

const LISTED: Readonly<Partial<Record<ColumnKey, 0 | 1>>> = { status: 0, lead: 1, support: 1 };

function choicesOf(appendix: AppendixDescription, firstRow: number, lastRow: number): readonly PaperChoice[] {
  const lists = listsOf(appendix);
  return appendix.columns.flatMap(({ key }, index): readonly PaperChoice[] => {
    const list = LISTED[key];
    if (list === undefined) return [];
    const column = columnName(appendix.columns.length + list + 1);
    return [
      {
        area: { firstRow, lastRow, firstColumn: index + 1, lastColumn: index + 1 },
        list: { range: `=$${column}$1:$${column}$${lists[list]?.length ?? 1}` },
        allowsOthers: true,
      },
    ];
  });
}
