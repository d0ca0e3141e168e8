import { columnName } from '../../a1-notation';
import type { CellLook, Paper, PaperBars, PaperCell, PaperRow } from '../../paper/paper';
import type { ReportColumn, ReportSheet, ReportSheetRow } from './report-sheet';
import type { ReportSheetWords } from './report-sheet-words';
import { rowMark } from './row-ids';

/** The row of the headings on a sheet that is new. */
export const HEADING_ROW = 7;

/** Where the titles stand on a sheet that is new. */
export const TITLE_CELLS = { unit: 'A1', title: 'A4', days: 'A5' } as const;

const HEADING: CellLook = { bold: true, align: 'center', wrap: true, border: true };

/** The words "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in bold 12 pt, in points. */
const NATION_WIDTH = 250;

/** Rows that a chart takes for its title and axis, and for each of its bars. */
const ROWS_OF_CHART = 5;
const ROWS_A_BAR = 1.4;

/** A page across has room for so many lines of a table below the titles and the headings, by trial. */
const LINES_OF_PAGE = 19;
const LETTERS_OF_LINE = 34;

/** A report sheet as a sheet that is new. Its hidden column holds the marks of the rows and the words to choose from. */
export function reportSheetPaper(sheet: ReportSheet, words: ReportSheetWords): Paper {
  const { columns, rows, titles, choice, bars, orientation, name } = sheet;
  const hidden = columns.length + 1;
  const chosen = choice?.words ?? [];
  const nationFrom = splitOf(columns);
  const head = (cells: PaperRow['cells'], height: number): PaperRow => ({ cells, height });
  const wide = (value: string, look: CellLook): PaperCell => ({ value, columns: columns.length, ...look });
  const top: readonly PaperRow[] = [
    head(pair(titles.unit, words.nation, nationFrom, columns.length, { bold: true, wrap: true }), 34),
    head(pair('', words.motto, nationFrom, columns.length, { bold: true, underline: true }), 18),
    head([], 8),
    head([wide(titles.title, { bold: true, size: 14, align: 'center', wrap: true })], 24),
    head([wide(titles.days, { italic: true, size: 13, align: 'center' })], 20),
    head([], 8),
  ];
  const withWord = (row: PaperRow, index: number): PaperRow => {
    const word = chosen[index];
    return word === undefined ? row : { ...row, cells: put(row.cells, hidden, { value: word }) };
  };
  const lastRow = HEADING_ROW + rows.length;
  const chart = bars === undefined ? undefined : barsOf(bars, sheet, lastRow);
  return {
    name,
    columnWidths: [...columns.map(({ width }) => width), 0],
    rows: [
      ...top.map(withWord),
      {
        cells: [
          ...columns.map(({ heading }): PaperCell => ({ value: heading, ...HEADING })),
          { value: HIDDEN_HEADING },
        ],
      },
      ...rows.map((row): PaperRow => ({ cells: paperCells(row, sheet) })),
    ],
    page: {
      orientation,
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      ...(chart !== undefined && !fitsOnPage(sheet) ? { breaksBefore: [chart.at.firstRow - 1] } : {}),
    },
    ...(choice === undefined || rows.length === 0
      ? {}
      : {
          choices: [
            {
              area: {
                firstRow: HEADING_ROW + 1,
                lastRow,
                firstColumn: choice.column,
                lastColumn: choice.column,
              },
              list: { range: `=$${columnName(hidden)}$1:$${columnName(hidden)}$${chosen.length}` },
              allowsOthers: true,
            },
          ],
        }),
    ...(chart === undefined ? {} : { bars: chart }),
  };
}

/** What stands above the marks. */
export const HIDDEN_HEADING = 'TienDo';

/** The cells of a row with its mark, as they are written into a row that is new. */
export function paperCells(
  { id, cells, users, isBold }: ReportSheetRow,
  { columns, identity }: ReportSheet,
): readonly PaperCell[] {
  const own = columns.map(({ look }, index): PaperCell => ({
    value: cells[index] ?? users?.get(index + 1) ?? '',
    border: true,
    ...look,
    ...(isBold === true ? { bold: true } : {}),
  }));
  return [
    ...own,
    {
      value: rowMark(
        id,
        identity.map((column) => cells[column - 1]),
      ),
      numberFormat: '@',
    },
  ];
}

function pair(left: string, right: string, from: number, width: number, look: CellLook): PaperRow['cells'] {
  const cell = (value: string, columns: number): PaperCell => ({ value, columns, align: 'center', ...look });
  return put([cell(left, from - 1)], from, cell(right, width - from + 1));
}

function put(cells: PaperRow['cells'], column: number, cell: PaperCell): PaperRow['cells'] {
  return Array.from({ length: Math.max(cells.length, column) }, (_, index) =>
    index === column - 1 ? cell : cells[index],
  );
}

/** The column from which the country's name has room up to the last one. */
function splitOf(columns: readonly ReportColumn[]): number {
  let from = columns.length;
  let width = 0;
  while (from > 1 && width < NATION_WIDTH) {
    width += columns[from - 1]?.width ?? 0;
    from -= 1;
  }
  return Math.max(2, from + 1);
}

function chartRows({ ids }: NonNullable<ReportSheet['bars']>): number {
  return ROWS_OF_CHART + Math.ceil(ids.length * ROWS_A_BAR);
}

/** A chart that would be cut by the end of the page begins a new one. */
function fitsOnPage({ rows, bars, nameColumn }: ReportSheet): boolean {
  const lines = rows.map(({ cells }) =>
    Math.ceil(String(cells[nameColumn - 1] ?? '').length / LETTERS_OF_LINE),
  );
  const table = lines.reduce((sum, count) => sum + Math.max(1, count), 0);
  return table + 1 + (bars === undefined ? 0 : chartRows(bars)) <= LINES_OF_PAGE;
}

function barsOf(
  bars: NonNullable<ReportSheet['bars']>,
  { rows, columns, nameColumn }: ReportSheet,
  lastRow: number,
): PaperBars {
  const { first, last } = barRows(
    bars.ids,
    rows.map(({ id }) => id),
  );
  const area = (column: number) => ({
    firstRow: HEADING_ROW + first,
    lastRow: HEADING_ROW + last,
    firstColumn: column,
    lastColumn: column,
  });
  const height = chartRows(bars);
  return {
    title: bars.title,
    labels: area(nameColumn),
    values: area(bars.column),
    at: { firstRow: lastRow + 2, lastRow: lastRow + 1 + height, firstColumn: 1, lastColumn: columns.length },
  };
}

/** The first and the last of the rows that a chart shows, counted from 1 below the headings. */
export function barRows(
  ids: readonly string[],
  rows: readonly (string | undefined)[],
): { readonly first: number; readonly last: number } {
  const places = rows.flatMap((id, index) => (id !== undefined && ids.includes(id) ? index + 1 : []));
  return { first: Math.min(...places), last: Math.max(...places) };
}
