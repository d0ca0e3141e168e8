import { columnName, formatArea } from '../../domain/a1-notation';
import type { CellArea } from '../../domain/cell-area';
import { addressList, chunkAreas } from '../../domain/edits/highlights/row-areas';
import { borderAreas, type BorderEdge, OUTER_EDGES } from '../../domain/paper/border-areas';
import { lookAreas } from '../../domain/paper/look-areas';
import type { CellLook, Paper, PaperCell, PaperChoice, PaperRow } from '../../domain/paper/paper';
import { paperArea } from '../../domain/paper/paper-size';

const FONT = 'Times New Roman';
const SIZE = 12;

/** Cells that one round trip may carry: far below what Excel on the web takes at once. */
const MOST_CELLS = 10_000;

/** The rows of a paper in runs of which each fits into one round trip; one run, without rows, for a paper that is empty. */
export function rowChunks(paper: Paper): readonly { readonly from: number; readonly to: number }[] {
  const { lastRow, lastColumn } = paperArea(paper);
  const size = Math.max(1, Math.floor(MOST_CELLS / lastColumn));
  return Array.from({ length: Math.ceil(lastRow / size) }, (_, index) => ({
    from: index * size + 1,
    to: Math.min(lastRow, (index + 1) * size),
  }));
}

/** The number format of each cell. */
export function paperFormats(paper: Paper): string[][] {
  return grid(paper, (cell) => cell?.numberFormat ?? 'General');
}

/** What Excel takes for each cell: it takes the apostrophe of a text away and keeps the rest as it is. */
export function paperEntries(paper: Paper): (string | number)[][] {
  return grid(paper, (cell) => {
    const value = cell?.value ?? '';
    return typeof value === 'string' && value !== '' ? `'${value}` : value;
  });
}

/** What each cell holds once it is written. */
export function paperValues(paper: Paper): (string | number)[][] {
  return grid(paper, (cell) => cell?.value ?? '');
}

function grid<T>(paper: Paper, read: (cell: PaperCell | undefined) => T): T[][] {
  const { lastRow, lastColumn } = paperArea(paper);
  return Array.from({ length: lastRow }, (_, row) =>
    Array.from({ length: lastColumn }, (__, column) => read(paper.rows[row]?.cells[column])),
  );
}

/** Queues formats and values of some rows. */
export function queueRows(
  sheet: Excel.Worksheet,
  paper: Paper,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const range = sheet.getRange(formatArea({ ...paperArea(paper), firstRow: from, lastRow: to }));
  // Before the values: a code must not become a number or a date.
  range.numberFormat = paperFormats(paper).slice(from - 1, to);
  range.values = paperEntries(paper).slice(from - 1, to);
}

/** Queues how the paper looks: letters, borders, merges, widths and heights. The heights last, when all else is known. */
export function queueLooks(sheet: Excel.Worksheet, paper: Paper): void {
  const whole = sheet.getRange(formatArea(paperArea(paper))).format;
  whole.font.name = FONT;
  whole.font.size = SIZE;
  whole.verticalAlignment = 'Center';
  for (const { look, areas } of lookAreas(paper))
    for (const some of chunkAreas(areas)) queueLook(sheet.getRanges(addressList(some)).format, look);
  for (const area of mergedAreas(paper.rows)) sheet.getRange(formatArea(area)).merge();
  for (const { edges, areas } of borderAreas(paper))
    for (const some of chunkAreas(areas)) queueBorders(sheet.getRanges(addressList(some)).format, edges);
  queueWidths(sheet, paper.columnWidths);
  queueHeights(sheet, paper.rows);
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function queueLook(format: Excel.RangeFormat, look: CellLook): void {
  const { font } = format;
  if (look.size !== undefined) font.size = look.size;
  if (look.bold === true) font.bold = true;
  if (look.italic === true) font.italic = true;
  if (look.underline === true) font.underline = 'Single';
  if (look.colour !== undefined) font.color = look.colour;
  if (look.align !== undefined) format.horizontalAlignment = HORIZONTAL[look.align];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap === true) format.wrapText = true;
}

/** Lines that an area does not have are not asked for: nobody has told what Excel says to that. */
function queueBorders({ borders }: Excel.RangeFormat, edges: readonly BorderEdge[]): void {
  for (const edge of edges) borders.getItem(edge).style = 'Continuous';
}

/** Queues the look of one cell of a paper: its letters, its number format and all else. */
export function queueCellLooks(range: Excel.Range, { numberFormat = 'General', ...look }: PaperCell): void {
  range.numberFormat = [[numberFormat]];
  range.format.font.name = FONT;
  range.format.font.size = SIZE;
  range.format.verticalAlignment = 'Center';
  queueLook(range.format, look);
  if (look.border === true) queueBorders(range.format, OUTER_EDGES);
}

function mergedAreas(rows: readonly PaperRow[]): readonly CellArea[] {
  return rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, column) => {
      const { columns = 1, rows: height = 1 } = cell ?? {};
      if (columns * height === 1) return [];
      const firstRow = index + 1;
      return {
        firstRow,
        firstColumn: column + 1,
        lastRow: index + height,
        lastColumn: column + columns,
      };
    }),
  );
}

function queueWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  for (const [index, width] of widths.entries()) {
    const column = sheet.getRange(`${columnName(index + 1)}:${columnName(index + 1)}`);
    if (width === 0) column.columnHidden = true;
    else column.format.columnWidth = width;
  }
}

/** Runs of rows without a height of their own are fitted to their texts; the others get theirs. */
function queueHeights(sheet: Excel.Worksheet, rows: readonly PaperRow[]): void {
  for (let first = 0; first < rows.length;) {
    const height = rows[first]?.height;
    let last = first;
    while (last + 1 < rows.length && rows[last + 1]?.height === height) last += 1;
    const { format } = sheet.getRange(`${first + 1}:${last + 1}`);
    if (height === undefined) format.autofitRows();
    else format.rowHeight = height;
    first = last + 1;
  }
}

/** Queues the drop-down lists; lists of words that Excel would cut must stand in cells by then. */
export function queueChoices(sheet: Excel.Worksheet, choices: readonly PaperChoice[]): void {
  for (const { area, list, allowsOthers, hint } of choices) {
    const { dataValidation } = sheet.getRange(formatArea(area));
    const source = 'range' in list ? list.range : list.join(',');
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      showAlert: !allowsOthers,
      style: allowsOthers ? 'Information' : 'Stop',
      title: '',
      message: hint ?? '',
    };
    if (hint !== undefined) dataValidation.prompt = { showPrompt: true, title: '', message: hint };
  }
}
