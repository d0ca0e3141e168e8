import type { CellArea } from '../../domain/cell-area';
import type { CellAddress } from '../../domain/cell-content';
import type { HostCell, HostCellStyle, HostSheet, HostWorkbook } from '../../xlsx/host-workbook';
import { entryText } from '../edit/entry-text';
import { makeAxis } from './axis';
import { type CellLook, cssFont, type EdgeLook } from './cell-look';
import type { GridModel } from './grid-model';
import { countLines } from './measure-text';
import { indexMerges } from './merge-index';

/** What a conditional format changes where it is lit. */
export interface LitFormat {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

/** The parts of Excel's display that the grid does not know itself. */
export interface Display {
  /** The value as its number format shows it. */
  text(cell: HostCell, style: HostCellStyle): string;
  /** The conditional format that is lit at a cell now. */
  lit(row: number, column: number): LitFormat | undefined;
}

const DEFAULT_STYLE: HostCellStyle = { numberFormat: 'General' };
const DEFAULT_FONT = { name: 'Calibri', size: 11 };
/** Pixels of a row of Calibri 11, and of a column, where the file states nothing. */
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;
/** A column's width is counted in digits of the default font. */
const PIXELS_PER_CHARACTER = 7;
/** Excel's highest row: 409 points. */
const MAX_ROW_HEIGHT = 545;
/** Blank rows and columns to type into after the used ones. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 3;
const MIN_COLUMNS = 14;
const MAX_COLUMNS = 120;

/**
 * A sheet as the grid draws it. Reads the sheet while it draws: make a new one after the sheet has changed.
 * @param zoom 1 is Excel's 100 %: a point is 4/3 CSS pixels.
 */
export function sheetModel(
  workbook: HostWorkbook,
  sheet: HostSheet,
  display: Display,
  zoom: number,
): GridModel {
  const cellAt = (row: number, column: number): HostCell | undefined => sheet.rows.get(row)?.get(column);
  const styleOf = (cell: HostCell | undefined): HostCellStyle =>
    (cell && workbook.styles[cell.style]) ?? workbook.styles[0] ?? DEFAULT_STYLE;
  const merges = indexMerges(sheet.merges);
  const mergeAt = merges.at;
  const { rowCount, columnCount } = usedSize(sheet);

  const look = (row: number, column: number): CellLook => {
    const merge = mergeAt(row, column);
    const cell = cellAt(row, column);
    const style = styleOf(cell);
    const lit = display.lit(row, column);
    const lastRow = merge?.lastRow ?? row;
    const lastColumn = merge?.lastColumn ?? column;
    const fillColor = lit?.fillColor ?? style.fillColor;
    const fontColor = lit?.fontColor ?? style.fontColor;
    const right = edge(
      styleOf(cellAt(row, lastColumn)).borders?.right ?? styleOf(cellAt(row, lastColumn + 1)).borders?.left,
    );
    const bottom = edge(
      styleOf(cellAt(lastRow, column)).borders?.bottom ?? styleOf(cellAt(lastRow + 1, column)).borders?.top,
    );
    return {
      text: cell ? display.text(cell, style) : '',
      horizontal: horizontal(cell, style),
      vertical: style.vertical ?? 'bottom',
      wraps: style.wrapText === true || style.horizontal === 'justify',
      isNumber: typeof cell?.value === 'number',
      fontSize: (style.fontSize ?? DEFAULT_FONT.size) * zoom,
      fontName: style.fontName ?? DEFAULT_FONT.name,
      bold: lit?.bold ?? style.bold ?? false,
      italic: lit?.italic ?? style.italic ?? false,
      underline: lit?.underline ?? false,
      strikethrough: lit?.strikethrough ?? false,
      isLit: lit !== undefined,
      ...(fillColor && { fillColor }),
      ...(fontColor && { fontColor }),
      ...(right && { right }),
      ...(bottom && { bottom }),
    };
  };

  const columns = makeAxis(columnCount, (column) => Math.round(columnWidth(sheet, column) * zoom));
  const rows = makeAxis(rowCount, (row) => {
    if (sheet.hiddenRows.has(row)) return 0;
    const points = sheet.rowHeights.get(row);
    return points === undefined ? fittedHeight(row) : Math.round(((points * 4) / 3) * zoom);
  });

  /** Excel fits a row without a height of its own to its wrapped text; of a merge it only counts one line. */
  function fittedHeight(row: number): number {
    let height = Math.round(ROW_HEIGHT * zoom);
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      if (cell.value === '') continue;
      const { fontName, fontSize, bold, italic, wrapText } = styleOf(cell);
      const font = {
        fontName: fontName ?? DEFAULT_FONT.name,
        fontSize: (fontSize ?? DEFAULT_FONT.size) * zoom,
        bold: bold ?? false,
        italic: italic ?? false,
      };
      const isWrapped = wrapText === true && typeof cell.value === 'string' && !mergeAt(row, column);
      const lines = isWrapped ? countLines(String(cell.value), columns.size(column) - 7, cssFont(font)) : 1;
      height = Math.max(height, Math.ceil(lines * lineHeight(font.fontSize)) + 2);
    }
    return Math.min(height, Math.round(MAX_ROW_HEIGHT * zoom));
  }

  return {
    name: sheet.name,
    rows,
    columns,
    frozen: {
      rows: Math.min(sheet.frozen?.rows ?? 0, rowCount),
      columns: Math.min(sheet.frozen?.columns ?? 0, columnCount),
    },
    look,
    isBlank: (row, column) => (cellAt(row, column)?.value ?? '') === '' && !mergeAt(row, column),
    mergeReach: merges.reach,
    mergeAt: (row, column) => cut(mergeAt(row, column), rowCount),
    entry: (row, column) => {
      const cell = cellAt(row, column);
      return cell ? entryText(cell, styleOf(cell).numberFormat, workbook.dateSystem) : '';
    },
    isReadOnly: sheet.kind === 'chart' || sheet.isProtected || workbook.isReadOnly,
  };
}

/** The width at 100 %, in CSS pixels; 0 where the column is hidden. */
function columnWidth(sheet: HostSheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  const characters = sheet.columnWidths.get(column);
  return characters === undefined ? COLUMN_WIDTH : Math.max(1, Math.round(characters * PIXELS_PER_CHARACTER));
}

/**
 * The zoom at which all used columns stand side by side in a width: between 60 and 100 %, in steps of 5 %. A sheet that
 * is wider still is scrolled.
 */
export function zoomToFit(sheet: HostSheet, width: number): number {
  let total = 0;
  for (let column = 1; column <= lastUsed(sheet).column; column++) total += columnWidth(sheet, column);
  const share = total === 0 ? 1 : width / total;
  return Math.min(1, Math.max(0.6, Math.floor(share * 20) / 20));
}

/** Line height of the text boxes, as a share of the font's size in pixels; workbench.css says the same. */
export function lineHeight(points: number): number {
  return ((points * 4) / 3) * 1.2;
}

function usedSize(sheet: HostSheet): { rowCount: number; columnCount: number } {
  const last = lastUsed(sheet);
  return {
    rowCount: Math.min(last.row + SPARE_ROWS, 1_048_576),
    columnCount: Math.min(Math.max(last.column + SPARE_COLUMNS, MIN_COLUMNS), MAX_COLUMNS),
  };
}

function lastUsed(sheet: HostSheet): CellAddress {
  let row = 0;
  let column = 0;
  for (const [number, cells] of sheet.rows) {
    if (cells.size > 0) row = Math.max(row, number);
    for (const used of cells.keys()) column = Math.max(column, used);
  }
  for (const merge of sheet.merges) row = Math.max(row, merge.lastRow);
  return { row, column };
}

function cut(merge: CellArea | undefined, rowCount: number): CellArea | undefined {
  return merge && merge.lastRow > rowCount ? { ...merge, lastRow: rowCount } : merge;
}

function horizontal(cell: HostCell | undefined, style: HostCellStyle): CellLook['horizontal'] {
  const { horizontal: stated } = style;
  if (stated && stated !== 'general' && stated !== 'fill') return stated;
  if (typeof cell?.value === 'number') return 'right';
  const isCentred = typeof cell?.value === 'boolean' || typeof cell?.value === 'object';
  return isCentred ? 'center' : 'left';
}

/** Reads a border as the host keeps it: "thin #000000". */
function edge(border: string | undefined): EdgeLook | undefined {
  const [kind = 'none', colour = '#000000'] = border?.split(' ') ?? [];
  if (kind === 'none') return undefined;
  if (kind === 'double') return { width: 3, line: 'double', colour };
  const width = /^(medium|thick)/.test(kind) ? 2 : 1;
  if (/dash/i.test(kind)) return { width, line: 'dashed', colour };
  if (/^(dotted|hair)$/.test(kind)) return { width, line: 'dotted', colour };
  return { width, line: 'solid', colour };
}
