import { columnNumber, formatAddress, formatArea } from '../../domain/a1-notation';
import type { HostCell, HostSheet } from '../../xlsx/host-workbook';
import { child, childrenOf, parseXml, type XmlElement } from '../../xlsx/package/xml-tree';
import type { TextSpan } from '../../xlsx/reading/read-cells';
import type { FileSheet } from '../../xlsx/reading/read-sheet';
import { changedCellXml, newCellXml, restyledCellXml } from './cell-xml';
import { type CellChange, changedCells, isSameContent } from './changed-cells';
import { appendInside } from './insert-child';
import { reformattedRows, withRowFormat } from './row-format';
import type { StyleWriter } from './style-writer';
import { applyTextEdits, type TextEdit } from './text-edits';
import { headOf } from './xml-head';

/**
 * The edits that bring the cells of a sheet's part to what the model says, and with them what is hidden and how high rows
 * are; rows and cells stay in order.
 */
export function cellEdits(
  file: FileSheet,
  current: Pick<HostSheet, 'rows' | 'hiddenRows' | 'rowHeights' | 'fittedRows'>,
  styles: StyleWriter,
): { edits: TextEdit[]; losesFormula: boolean } {
  const changes = changedCells(file.cells, current.rows);
  const reformatted = reformattedRows(file, current);
  for (const row of reformatted) if (!changes.has(row)) changes.set(row, new Map());
  if (changes.size === 0) return { edits: [], losesFormula: false };
  const sheetData = child(file.root, 'sheetData');
  if (!sheetData) throw new Error(`${file.part} has no sheetData`);
  const all = [...changes].sort(([a], [b]) => a - b);
  const writer = { prefix: file.root.prefix, styles };
  const edits: TextEdit[] = [];
  const newRows: { row: number; text: string }[] = [];
  for (const [row, cells] of all) {
    const span = file.cells.rowSpans.get(row);
    if (span) {
      const text = rowText(file, row, span, reformatted.has(row) ? current : undefined);
      const rewritten = rewriteRow(text, row, cells, writer);
      edits.push({ ...span, text: rewritten });
    } else {
      const content = newCells(row, cells, writer);
      const { prefix } = writer;
      const head = withRowFormat(`<${prefix}row r="${row}">`, row, current);
      if (content || reformatted.has(row)) newRows.push({ row, text: `${head}${content}</${prefix}row>` });
    }
  }
  edits.push(...insertRows(file, sheetData, newRows), ...dimensionEdit(file, all));
  const losesFormula = all.some(([, cells]) =>
    [...cells.values()].some(
      ({ before, after }) => before?.formula !== undefined && after?.formula === undefined,
    ),
  );
  return { edits, losesFormula };
}

function rowText(
  { xml }: FileSheet,
  row: number,
  { start, end }: TextSpan,
  formats: Pick<HostSheet, 'hiddenRows' | 'rowHeights' | 'fittedRows'> | undefined,
): string {
  const text = xml.slice(start, end);
  if (!formats) return text;
  const { openEnd } = parseXml(text, `row ${row}`);
  return withRowFormat(text.slice(0, openEnd), row, formats) + text.slice(openEnd);
}

interface Writer {
  readonly prefix: string;
  readonly styles: StyleWriter;
}

function newCells(row: number, changes: ReadonlyMap<number, CellChange>, writer: Writer): string {
  return [...changes]
    .sort(([a], [b]) => a - b)
    .map(([column, { after }]) => (after ? newCell({ row, column }, after, writer) : ''))
    .join('');
}

function newCell(at: { row: number; column: number }, cell: HostCell, { prefix, styles }: Writer): string {
  return newCellXml(formatAddress(at), cell, styles.cellFormat(cell.style, 0), prefix);
}

function rewriteRow(
  text: string,
  row: number,
  changes: ReadonlyMap<number, CellChange>,
  writer: Writer,
): string {
  const element = parseXml(text, `row ${row}`);
  const existing = cellsByColumn(element);
  const edits: (TextEdit & { column: number })[] = [];
  for (const [column, change] of [...changes].sort(([a], [b]) => a - b)) {
    const cell = existing.get(column);
    if (cell)
      edits.push({ column, start: cell.start, end: cell.end, text: rewriteCell(text, cell, change, writer) });
    else if (change.after) {
      const next = [...existing].find(([other]) => other > column)?.[1].start ?? element.closeStart;
      edits.push({ column, start: next, end: next, text: newCell({ row, column }, change.after, writer) });
    }
  }
  const isLeftEmpty = [...existing.keys()].every((column) =>
    edits.some((edit) => edit.column === column && edit.text === ''),
  );
  const added = edits.filter(({ column }) => !existing.has(column)).map((edit) => edit.text);
  const head = headOf(text.slice(0, element.openEnd));
  const isSelfClosing = element.openEnd === element.end;
  if (isLeftEmpty && added.length === 0) {
    // A row of which nothing but its number is left is one that a save of ours had made.
    return Object.keys(element.attributes).every((name) => name === 'r') ? '' : `${head}/>`;
  }
  if (isSelfClosing) return `${head}>${added.join('')}</${writer.prefix}row>`;
  return applyTextEdits(text, edits);
}

function rewriteCell(
  text: string,
  cell: XmlElement,
  { before, after }: CellChange,
  { prefix, styles }: Writer,
): string {
  if (!after) return '';
  const openTag = text.slice(cell.start, cell.openEnd);
  const style = styles.cellFormat(after.style, Number(cell.attributes['s'] ?? 0));
  if (before && isSameContent(before, after))
    return restyledCellXml(openTag, style) + text.slice(cell.openEnd, cell.end);
  return changedCellXml(openTag, after, style, prefix);
}

/** In the order of the file; a cell without a reference follows the one before it. */
function cellsByColumn(row: XmlElement): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let column = 0;
  for (const cell of childrenOf(row, 'c')) {
    const reference = cell.attributes['r'];
    column = reference === undefined ? column + 1 : columnNumber(reference.replace(/\d+$/, ''));
    cells.set(column, cell);
  }
  return cells;
}

function insertRows(
  file: FileSheet,
  sheetData: XmlElement,
  newRows: readonly { row: number; text: string }[],
): TextEdit[] {
  if (newRows.length === 0) return [];
  if (file.cells.rowSpans.size === 0)
    return [appendInside(file.xml, sheetData, newRows.map(({ text }) => text).join(''))];
  const known = [...file.cells.rowSpans].sort(([a], [b]) => a - b);
  return newRows.map(({ row, text }) => {
    const at = known.find(([other]) => other > row)?.[1].start ?? sheetData.closeStart;
    return { start: at, end: at, text };
  });
}

/**
 * Keeps `<dimension>` the box around the cells where it was exactly that; one that says something else (some
 * writers do not care) is left alone. So it is back to its own words when the cells are.
 */
function dimensionEdit(
  file: FileSheet,
  changes: readonly [number, ReadonlyMap<number, CellChange>][],
): TextEdit[] {
  const dimension = child(file.root, 'dimension');
  const written = new Map<number, Set<number>>();
  for (const [row, cells] of file.cells.rows) written.set(row, new Set(cells.keys()));
  const before = box(written);
  if (!dimension || before === undefined || dimension.attributes['ref'] !== before) return [];
  for (const [row, cells] of changes) {
    const columns = written.get(row) ?? new Set<number>();
    written.set(row, columns);
    for (const [column, { after }] of cells) {
      if (after) columns.add(column);
      else columns.delete(column);
    }
  }
  const after = box(written);
  if (after === undefined || after === before) return [];
  const { start, openEnd } = dimension;
  const openTag = file.xml.slice(start, openEnd);
  return [{ start, end: openEnd, text: openTag.replace(before, after) }];
}

function box(written: ReadonlyMap<number, ReadonlySet<number>>): string | undefined {
  let [firstRow, lastRow, firstColumn, lastColumn] = [Infinity, 0, Infinity, 0];
  for (const [row, columns] of written) {
    for (const column of columns) {
      firstRow = Math.min(firstRow, row);
      lastRow = Math.max(lastRow, row);
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  return lastRow === 0 ? undefined : formatArea({ firstRow, firstColumn, lastRow, lastColumn });
}
