import { columnName, formatAddress, formatArea } from '../../domain/a1-notation';
import type { CellAddress } from '../../domain/cell-content';
import type { ReportSheet, ReportTitles } from '../../domain/reports/sheets/report-sheet';
import { barRows, paperCells } from '../../domain/reports/sheets/report-sheet-paper';
import type { StandingTableRow } from '../../domain/reports/sheets/table-change';
import { type TableChange, tableChange } from '../../domain/reports/sheets/table-change';
import { roundTrip } from '../office/round-trip';
import { queueGuard } from '../writing/marks/guard';
import { hasChanged, putTableBack, queueTableBefore } from './put-table-back';
import { BARS_NAME } from './queue-bars';
import { queueCellLooks } from './queue-paper';
import type { StandingColumns, StandingSheet } from './standing-report-sheet';

/** A report sheet as it stands, its rows known by their ids. */
export interface KnownSheet {
  readonly standing: StandingSheet;
  readonly columns: StandingColumns;
  readonly rows: readonly StandingTableRow[];
}

/**
 * Brings a report sheet that is there to what it should say, in its own rows and cells; nothing of the user's is
 * written. Fails with ItemNotFound, and then writes nothing, where rows have moved since it was read. `before`: the titles
 * that were written last. False where the sheet was sorted or typed into meanwhile: then all is put back. At most two
 * round trips, one more where it is put back.
 */
export async function updateReportSheet(
  { standing, columns, rows }: KnownSheet,
  sheet: ReportSheet,
  before: ReportTitles | undefined,
  dropped: ReadonlySet<string>,
): Promise<boolean> {
  const change = tableChange({ rows, columns: columns.columns, hidden: columns.hidden }, sheet, dropped);
  const titles = changedTitles(standing, sheet.titles, before);
  const hasMoved = change.removed.length + change.inserted.length > 0;
  if (!hasMoved && change.cells.length === 0 && titles.length === 0) return true;
  const { headingRow, mark, used } = standing;
  const stood = await roundTrip(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(standing.sheetId);
    queueGuard(worksheet, { used, rules: [], names: [{ name: mark, address: `A${headingRow}` }] });
    const table = queueTableBefore(worksheet);
    for (const { cell, value } of titles) worksheet.getRange(formatAddress(cell)).values = [[`'${value}`]];
    queueRowMoves(worksheet, headingRow, change);
    queueAddedRows(worksheet, headingRow, sheet, columns, change);
    queueCells(worksheet, headingRow, change.cells);
    if (hasMoved) queueChoice(worksheet, standing, sheet, columns, change.ids.length);
    const touched = new Set(change.cells.map(({ row }) => row));
    for (const row of touched)
      worksheet.getRange(`${headingRow + row}:${headingRow + row}`).format.autofitRows();
    return table;
  });
  if (hasChanged(standing, stood)) {
    const cells = titles.map(({ cell }) => cell);
    await putTableBack(standing, stood, sheet, columns, change, cells);
    return false;
  }
  if (hasMoved) await orNothing(() => queuePrinting(standing, sheet, columns, change));
  return true;
}

/** The title cells are known by what we wrote into them: one that the user has changed is theirs. */
function changedTitles(
  { values, headingRow }: StandingSheet,
  titles: ReportTitles,
  before: ReportTitles | undefined,
): readonly { readonly cell: CellAddress; readonly value: string }[] {
  return (['unit', 'title', 'days'] as const).flatMap((part) => {
    const written = before?.[part];
    if (written === undefined || written === titles[part]) return [];
    for (const [row, cells] of values.slice(0, headingRow - 1).entries()) {
      const column = cells.indexOf(written);
      if (column >= 0) return [{ cell: { row: row + 1, column: column + 1 }, value: titles[part] }];
    }
    return [];
  });
}

function queueRowMoves(sheet: Excel.Worksheet, headingRow: number, change: TableChange): void {
  for (const row of change.removed) {
    const at = headingRow + row;
    sheet.getRange(`${at}:${at}`).delete('Up');
  }
  for (const { at, count } of change.inserted) {
    const first = headingRow + at;
    sheet.getRange(`${first}:${first + count - 1}`).insert('Down');
  }
}

/** New rows come with the looks of the row above, which may be the headings: they get their own. */
function queueAddedRows(
  sheet: Excel.Worksheet,
  headingRow: number,
  report: ReportSheet,
  { columns, hidden }: StandingColumns,
  { added }: TableChange,
): void {
  for (const { row, content } of added) {
    const at = headingRow + row;
    sheet.getRange(`${at}:${at}`).clear('Formats');
    for (const [index, cell] of paperCells(content, report).entries()) {
      const column = index < columns.length ? columns[index] : hidden;
      if (column !== undefined) queueCellLooks(sheet.getRange(formatAddress({ row: at, column })), cell);
    }
  }
}

/** Cells below one another go together. */
function queueCells(sheet: Excel.Worksheet, headingRow: number, cells: TableChange['cells']): void {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (let first = 0; first < sorted.length;) {
    let next = first + 1;
    while (
      sorted[next]?.column === sorted[first]?.column &&
      sorted[next]?.row === (sorted[first]?.row ?? 0) + next - first
    )
      next += 1;
    const run = sorted.slice(first, next);
    const [top] = run;
    if (top !== undefined) {
      const firstRow = headingRow + top.row;
      const area = {
        firstRow,
        lastRow: firstRow + run.length - 1,
        firstColumn: top.column,
        lastColumn: top.column,
      };
      sheet.getRange(formatArea(area)).values = run.map(({ value }) => [
        typeof value === 'string' && value !== '' ? `'${value}` : value,
      ]);
    }
    first = next;
  }
}

/** The list of words stands above the marks; it is offered in all rows again, those that are new among them. */
function queueChoice(
  worksheet: Excel.Worksheet,
  { values, headingRow }: StandingSheet,
  { choice }: ReportSheet,
  { columns, hidden }: StandingColumns,
  rows: number,
): void {
  const column = choice && columns[choice.column - 1];
  if (choice === undefined || column === undefined || hidden === undefined || rows === 0) return;
  const words = values.slice(0, headingRow - 1).map((row) => row[hidden - 1] ?? '');
  const first = words.findIndex((word) => word !== '');
  if (first < 0) return;
  const last = first + words.slice(first).filter((word) => word !== '').length - 1;
  const name = columnName(hidden);
  const area = {
    firstRow: headingRow + 1,
    lastRow: headingRow + rows,
    firstColumn: column,
    lastColumn: column,
  };
  const { dataValidation } = worksheet.getRange(formatArea(area));
  dataValidation.rule = {
    list: { inCellDropDown: true, source: `=$${name}$${first + 1}:$${name}$${last + 1}` },
  };
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

/** What is printed, and what the chart shows, when rows have come or gone. */
function queuePrinting(
  { sheetId, headingRow, hasBars }: StandingSheet,
  { bars }: ReportSheet,
  { columns }: StandingColumns,
  { ids }: TableChange,
): Promise<void> {
  return roundTrip(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheetId);
    const last = Math.max(1, ...columns.flatMap((column) => column ?? []));
    // Below a table with a chart the printed area ends behind the chart, and moves with the rows by itself.
    if (bars === undefined)
      worksheet.pageLayout.setPrintArea(`A1:${columnName(last)}${headingRow + ids.length}`);
    else if (hasBars) queueBarRows(worksheet, headingRow, bars, columns, ids);
    return () => undefined;
  });
}

function queueBarRows(
  worksheet: Excel.Worksheet,
  headingRow: number,
  bars: NonNullable<ReportSheet['bars']>,
  columns: StandingColumns['columns'],
  ids: TableChange['ids'],
): void {
  const { first, last } = barRows(bars.ids, ids);
  const [labels, values] = [columns[1], columns[bars.column - 1]];
  if (labels === undefined || values === undefined) return;
  const range = (column: number): Excel.Range =>
    worksheet.getRange(
      formatArea({
        firstRow: headingRow + first,
        lastRow: headingRow + last,
        firstColumn: column,
        lastColumn: column,
      }),
    );
  const series = worksheet.charts.getItem(BARS_NAME).series.getItemAt(0);
  series.setValues(range(values));
  series.setXAxisValues(range(labels));
}

/** Runs what a sheet can do without, whatever comes of it. */
async function orNothing(work: () => Promise<void>): Promise<void> {
  await work().catch(() => undefined);
}
