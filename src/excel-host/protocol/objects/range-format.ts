import type { HostCellStyle, HostSheet } from '../../../xlsx/host-workbook';
import { booleanArgument, colourArgument as colour, textArgument } from '../arguments';
import type { CellsReference } from '../cells-reference';
import { invalidArgument } from '../excel-error';
import type { HostRuntime } from '../host-runtime';
import { cellCount } from '../sheet/area-operations';
import { patchStyle, styleAt } from '../sheet/cell-style';
import { fitRows } from '../sheet/fit-rows';
import type { WireObject } from '../wire-object';
import { rangeBordersObject } from './range-borders';

/** `range.format`: each property answers null where the cells differ, as Excel does. */
export function rangeFormatObject(runtime: HostRuntime, cells: CellsReference): WireObject {
  const read =
    <T>(part: (style: HostCellStyle) => T): (() => T | null) =>
    () =>
      common(runtime, cells, part);
  const write = (change: (style: HostCellStyle, value: unknown) => void) => (value: unknown) => {
    patchAll(runtime, cells, (style) => change(style, value));
  };
  const fill: WireObject = {
    typeName: 'RangeFill',
    // Excel answers white where there is no fill.
    properties: { Color: read((style) => style.fillColor ?? '#FFFFFF') },
    setters: { Color: write((style, value) => (style.fillColor = colour(value))) },
    methods: { Clear: () => patchAll(runtime, cells, (style) => delete style.fillColor) },
  };
  const font: WireObject = {
    typeName: 'RangeFont',
    properties: {
      Name: read((style) => style.fontName ?? 'Calibri'),
      Size: read((style) => style.fontSize ?? 11),
      Bold: read((style) => style.bold ?? false),
      Italic: read((style) => style.italic ?? false),
      Color: read((style) => style.fontColor ?? '#000000'),
      Underline: read((style) => (style.underline === true ? 'Single' : 'None')),
    },
    setters: {
      Name: write((style, value) => (style.fontName = textArgument(value))),
      Size: write((style, value) => (style.fontSize = pointsArgument(value))),
      Underline: write((style, value) => setUnderline(style, textArgument(value))),
      Bold: write((style, value) => (style.bold = booleanArgument(value))),
      Italic: write((style, value) => (style.italic = booleanArgument(value))),
      Color: write((style, value) => (style.fontColor = colour(value))),
    },
  };
  return {
    typeName: 'RangeFormat',
    properties: {
      ColumnWidth: () => columnWidth(runtime, cells),
      RowHeight: () => rowHeight(runtime, cells),
      WrapText: read((style) => style.wrapText ?? false),
      HorizontalAlignment: read((style) => capital(style.horizontal ?? 'general')),
      VerticalAlignment: read((style) => capital(style.vertical ?? 'bottom')),
    },
    setters: {
      ColumnWidth: (value) => setColumnWidth(runtime, cells, pointsArgument(value)),
      RowHeight: (value) => setRowHeight(runtime, cells, pointsArgument(value)),
      WrapText: write((style, value) => (style.wrapText = booleanArgument(value))),
      HorizontalAlignment: write((style, value) => (style.horizontal = horizontal(value))),
      VerticalAlignment: write((style, value) => (style.vertical = vertical(value))),
    },
    navigations: { Borders: () => rangeBordersObject(runtime, cells), Fill: () => fill, Font: () => font },
    methods: {
      AutofitRows: () => {
        const sheet = runtime.state.sheet(cells.sheetId);
        runtime.state.requireWritable(sheet);
        fitRows(runtime.state.workbook, sheet, rowsOf(cells), (column) => {
          const width = sheet.columnWidths.get(column);
          return width === undefined ? undefined : pointsOf(width);
        });
      },
    },
  };
}

function setUnderline(style: HostCellStyle, wanted: string): void {
  if (wanted !== 'Single' && wanted !== 'None') throw invalidArgument();
  if (wanted === 'Single') style.underline = true;
  else delete style.underline;
}

function pointsArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** What Excel takes for a column that states no width, in its character units. */
const STANDARD_WIDTH = 8.43;

/** Points to the character units of a file and back, for the standard font: 7 pixels a character and 5 of margin. */
const charactersOf = (points: number): number => Math.max(0, ((points * 4) / 3 - 5) / 7);
const pointsOf = (characters: number): number => ((characters * 7 + 5) * 3) / 4;

/** What Excel takes for a row that states no height. */
const STANDARD_HEIGHT = 15;

/** Sizes are whole pixels of the screen. */
function snapped(runtime: HostRuntime, points: number): number {
  const { pixel = 0.75 } = runtime.state.options;
  return Number((Math.round(points / pixel) * pixel).toFixed(4));
}

function rowHeight(runtime: HostRuntime, cells: CellsReference): number | null {
  const { rowHeights } = runtime.state.sheet(cells.sheetId);
  const heights = new Set(rowsOf(cells).map((row) => rowHeights.get(row) ?? STANDARD_HEIGHT));
  const [height] = heights;
  return heights.size === 1 && height !== undefined ? height : null;
}

function setRowHeight(runtime: HostRuntime, cells: CellsReference, points: number): void {
  const sheet = runtime.state.sheet(cells.sheetId);
  runtime.state.requireWritable(sheet);
  if (points < 0 || points > 409.5) throw invalidArgument();
  for (const row of rowsOf(cells)) {
    sheet.rowHeights.set(row, snapped(runtime, points));
    sheet.fittedRows?.delete(row);
  }
}

function rowsOf({ areas }: CellsReference): number[] {
  return areas.flatMap(({ firstRow, lastRow }) =>
    Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index),
  );
}

function columnWidth(runtime: HostRuntime, cells: CellsReference): number | null {
  const { columnWidths } = runtime.state.sheet(cells.sheetId);
  const widths = new Set(columnsOf(cells).map((column) => columnWidths.get(column) ?? STANDARD_WIDTH));
  const [width] = widths;
  return widths.size === 1 && width !== undefined ? snapped(runtime, pointsOf(width)) : null;
}

function setColumnWidth(runtime: HostRuntime, cells: CellsReference, points: number): void {
  const sheet = runtime.state.sheet(cells.sheetId);
  runtime.state.requireWritable(sheet);
  for (const column of columnsOf(cells))
    sheet.columnWidths.set(column, charactersOf(snapped(runtime, points)));
}

function columnsOf({ areas }: CellsReference): number[] {
  return areas.flatMap(({ firstColumn, lastColumn }) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index),
  );
}

const MANY_CELLS = 5_000_000;

function common<T>(runtime: HostRuntime, cells: CellsReference, part: (style: HostCellStyle) => T): T | null {
  const sheet = runtime.state.sheet(cells.sheetId);
  let found: { readonly value: T } | undefined;
  for (const [row, column] of everyCell(cells)) {
    const value = part(styleAt(runtime.state.workbook, sheet, row, column));
    if (found && found.value !== value) return null;
    found = { value };
  }
  return found ? found.value : null;
}

function patchAll(runtime: HostRuntime, cells: CellsReference, change: (style: HostCellStyle) => void): void {
  const sheet: HostSheet = runtime.state.sheet(cells.sheetId);
  runtime.state.requireWritable(sheet);
  for (const [row, column] of everyCell(cells))
    patchStyle(runtime.state.workbook, sheet, row, column, change);
  for (const area of cells.areas)
    runtime.state.note({ kind: 'formatChanged', sheetId: sheet.id, area, origin: 'addin' });
}

function* everyCell(cells: CellsReference): Generator<readonly [number, number]> {
  for (const area of cells.areas) {
    if (cellCount(area) > MANY_CELLS) throw invalidArgument();
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) yield [row, column];
    }
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function horizontal(value: unknown): NonNullable<HostCellStyle['horizontal']> {
  const wanted = textArgument(value).toLowerCase();
  const known = (['left', 'center', 'right', 'justify', 'fill', 'general'] as const).find(
    (name) => name === wanted,
  );
  if (!known) throw invalidArgument();
  return known;
}

function vertical(value: unknown): NonNullable<HostCellStyle['vertical']> {
  const wanted = textArgument(value).toLowerCase();
  const known = (['top', 'center', 'bottom'] as const).find((name) => name === wanted);
  if (!known) throw invalidArgument();
  return known;
}
