import type { CellArea } from '../../../domain/cell-area';
import { areaContains } from '../../../domain/cell-area';
import type { HostCell, HostSheet, HostValue } from '../../../xlsx/host-workbook';
import { displayText } from '../../display/display-text';
import { ExcelError, invalidArgument, NotSupportedByHost } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { cellCount, columnCount, isEntireColumns, isEntireRows, rowCount } from '../sheet/area-operations';
import { cellAt, dropIfBare, ensureCell, mapCells } from '../sheet/cell-access';
import { patchStyle, styleAt, styleOf } from '../sheet/cell-style';
import { isWellFormed } from '../sheet/check-formula';
import { type EnteredValue, enterValue } from '../sheet/enter-value';
import { inExcelSpelling } from '../sheet/excel-spelling';
import { withEscapedLiterals } from '../sheet/number-format-spelling';
import { isBlank } from '../sheet/used-area';
import { shortDatePattern } from './application';

/** Above this Excel answers null for a table of cells, without an error. */
const MOST_CELLS = 5_000_000;

/** Whole rows, whole columns and enormous ranges have no values to read. */
export function isUnreadable(area: CellArea): boolean {
  return isEntireRows(area) || isEntireColumns(area) || cellCount(area) > MOST_CELLS;
}

/** As `values` carries it: an error is its text. */
export function plainValue(value: HostValue): string | number | boolean {
  return typeof value === 'object' ? value.error : value;
}

export function cellValue(cell: HostCell | undefined): string | number | boolean {
  return cell === undefined ? '' : plainValue(cell.value);
}

export function cellFormula(cell: HostCell | undefined): string | number | boolean {
  return cell?.formula ?? cellValue(cell);
}

export function valueType(cell: HostCell | undefined): string {
  const value = cell?.value ?? '';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isBlank(cell) ? 'Empty' : 'String';
}

export function shownTexts(runtime: HostRuntime, sheet: HostSheet, area: CellArea): string[][] {
  const { workbook, options } = runtime.state;
  const locale = options.dataLocale === 'en-US' ? 'en-US' : 'vi-VN';
  const show =
    options.displayText ??
    ((value, style) => displayText({ value, style: 0 }, style, workbook.dateSystem, locale));
  return mapCells(sheet, area, (cell) =>
    cell ? show(cell.value, styleOf(workbook, cell.style), workbook) : '',
  );
}

/** Spreads what was given over the area: one value for all cells, or a table of exactly its size. */
export function spread(area: CellArea, given: unknown): unknown[][] {
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (!Array.isArray(given)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, (): unknown => given));
  }
  const table: unknown[] = given;
  if (table.length !== rows) throw invalidArgument();
  return table.map((line) => {
    if (!Array.isArray(line) || line.length !== columns) throw invalidArgument();
    return line as unknown[];
  });
}

/** `range.values = …` and `range.formulas = …`, which Excel treats alike. null leaves a cell as it is. */
export function writeCells(runtime: HostRuntime, sheet: HostSheet, area: CellArea, given: unknown): void {
  runtime.state.requireWritable(sheet);
  if (isUnreadable(area)) throw invalidArgument();
  const table = spread(area, given);
  checkAll(runtime, sheet, area, table);
  const onlyCell = cellCount(area) === 1;
  const before = cellAt(sheet, area.firstRow, area.firstColumn)?.value ?? '';
  const rows = targetRows(runtime, sheet, area);
  table.forEach((line, index) => {
    const row = rows[index];
    if (row === undefined) return;
    line.forEach((value, column) => writeCell(runtime, sheet, row, area.firstColumn + column, value));
  });
  const after = cellAt(sheet, area.firstRow, area.firstColumn)?.value ?? '';
  const details = onlyCell ? { details: { before, after } } : {};
  runtime.state.note({
    kind: 'cellsChanged',
    sheetId: sheet.id,
    area,
    change: 'RangeEdited',
    origin: 'addin',
    ...details,
  });
}

/** Excel refuses the whole block for one bad cell, before it writes any. */
function checkAll(
  runtime: HostRuntime,
  sheet: HostSheet,
  area: CellArea,
  table: readonly (readonly unknown[])[],
): void {
  const { workbook } = runtime.state;
  table.forEach((line, rowOffset) => {
    line.forEach((value, columnOffset) => {
      if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) throw invalidArgument();
      const written = cellAt(sheet, area.firstRow + rowOffset, area.firstColumn + columnOffset);
      // "You can't change part of an array."
      if (value !== null && written?.filledBy === 'array') throw new ExcelError('InvalidOperation');
      if (typeof value !== 'string') return;
      // The longest text that a cell holds.
      if (value.length > 32_767) throw invalidArgument();
      const style = styleAt(workbook, sheet, area.firstRow + rowOffset, area.firstColumn + columnOffset);
      const entered = enterValue(value, style.numberFormat);
      if (entered.kind === 'formula' && !isWellFormed(entered.formula)) throw invalidArgument();
    });
  });
}

function targetRows(runtime: HostRuntime, sheet: HostSheet, area: CellArea): number[] {
  const rows = Array.from({ length: rowCount(area) }, (_, index) => area.firstRow + index);
  if (!runtime.state.options.misplacesBlocksAcrossHiddenRows || rows.length === 1) return rows;
  return rows.filter((row) => !sheet.hiddenRows.has(row));
}

function writeCell(
  runtime: HostRuntime,
  sheet: HostSheet,
  row: number,
  column: number,
  value: unknown,
): void {
  if (value === null || isUnderMerge(sheet, row, column)) return;
  const { workbook, options } = runtime.state;
  const existing = cellAt(sheet, row, column);
  const numberFormat = styleAt(workbook, sheet, row, column).numberFormat;
  if (value === '') {
    if (!existing) return;
    existing.value = '';
    delete existing.formula;
    if (options.keepsEmptyText === true && numberFormat === '@') existing.isEmptyText = true;
    dropIfBare(sheet, row, column);
    return;
  }
  delete existing?.isEmptyText;
  const entered = typeof value === 'string' ? enterValue(value, numberFormat) : asText(value, numberFormat);
  if (entered?.kind === 'formula') {
    const isKnown = existing !== undefined && runtime.state.workedOut.has(existing);
    const formula = inExcelSpelling(entered.formula);
    if (existing?.formula === formula && !isKnown && !options.evaluate) return;
    if (!options.evaluate) throw new NotSupportedByHost('working out a new formula');
    const result = options.evaluate(formula, { sheet, row, column }, workbook);
    const cell = ensureCell(sheet, row, column);
    cell.formula = formula;
    cell.value = result;
    runtime.state.workedOut.add(cell);
    return;
  }
  const cell = ensureCell(sheet, row, column);
  cell.value = entered ? entered.value : (value as number | boolean);
  delete cell.formula;
  const implied = entered?.numberFormat;
  if (implied !== undefined && numberFormat === 'General') {
    patchStyle(workbook, sheet, row, column, (style) => {
      style.numberFormat = implied;
    });
  }
  dropIfBare(sheet, row, column);
}

/** A cell for text makes a text of a number, too. */
function asText(value: unknown, numberFormat: string): EnteredValue | undefined {
  if (numberFormat !== '@') return undefined;
  return { kind: 'value', value: typeof value === 'boolean' ? String(value).toUpperCase() : String(value) };
}

/** Only the first cell of a merge holds a value; what is written to the others is lost. */
function isUnderMerge(sheet: HostSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      areaContains(merge, { row, column }) && (merge.firstRow !== row || merge.firstColumn !== column),
  );
}

/** The machine's own short date is the default one, which is told as "m/d/yyyy" everywhere. */
function keptFormat({ state: { options } }: HostRuntime, format: string): string {
  const isOwnDate =
    options.takesShortDateForDefault === true &&
    format.toLowerCase() === shortDatePattern(options.dataLocale).toLowerCase();
  return isOwnDate ? 'm/d/yyyy' : withEscapedLiterals(format);
}

export function writeNumberFormats(
  runtime: HostRuntime,
  sheet: HostSheet,
  area: CellArea,
  given: unknown,
): void {
  runtime.state.requireWritable(sheet);
  if (isUnreadable(area)) throw invalidArgument();
  spread(area, given).forEach((line, rowOffset) => {
    line.forEach((format, columnOffset) => {
      if (format === null) return;
      if (typeof format !== 'string') throw invalidArgument();
      patchStyle(
        runtime.state.workbook,
        sheet,
        area.firstRow + rowOffset,
        area.firstColumn + columnOffset,
        (style) => {
          style.numberFormat = keptFormat(runtime, format);
        },
      );
    });
  });
  runtime.state.note({ kind: 'formatChanged', sheetId: sheet.id, area, origin: 'addin' });
}
