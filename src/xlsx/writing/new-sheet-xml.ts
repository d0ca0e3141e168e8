import { columnName, formatAddress, formatArea } from '../../domain/a1-notation';
import { encodeCellText, escapeAttribute, escapeText } from '../package/xml-text';
import type { NewStyles } from './new-styles';
import type { NewCell, NewSheet } from './new-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DEFAULT_WIDTH = 10;

/** The part of one sheet; the elements stand in the order that the format prescribes. */
export function newSheetXml(sheet: NewSheet, styles: NewStyles, isShown: boolean): string {
  const rows = sheet.rows.map((cells, index) => rowXml(cells, index + 1, sheet.heights?.[index], styles));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView${isShown ? ' tabSelected="1"' : ''} workbookViewId="0">${paneXml(sheet.headRows)}</sheetView></sheetViews>` +
    columnsXml(sheet) +
    `<sheetData>${rows.join('')}</sheetData>` +
    mergesXml(sheet) +
    choicesXml(sheet) +
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.8" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function rowXml(
  cells: readonly (NewCell | undefined)[],
  row: number,
  height: number | undefined,
  styles: NewStyles,
): string {
  const written = cells.flatMap((cell, index) =>
    cell === undefined ? [] : [cellXml(cell, formatAddress({ row, column: index + 1 }), styles)],
  );
  const tall = height === undefined ? '' : ` ht="${height}"`;
  return written.length === 0 ? '' : `<row r="${row}"${tall}>${written.join('')}</row>`;
}

/** Texts stand in their cells: nothing refers to a list that another program may have put in another order. */
function cellXml({ value, style }: NewCell, address: string, styles: NewStyles): string {
  const look = ` s="${styles.indexOf(style)}"`;
  if (value === undefined || value === '') return `<c r="${address}"${look}/>`;
  if (typeof value === 'number') return `<c r="${address}"${look}><v>${value}</v></c>`;
  const text = escapeText(encodeCellText(value));
  return `<c r="${address}"${look} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function paneXml(headRows: number | undefined): string {
  if (headRows === undefined) return '';
  return `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/>`;
}

function columnsXml({ widths = [], hiddenColumns = [] }: NewSheet): string {
  const count = Math.max(widths.length, ...hiddenColumns);
  if (count === 0) return '';
  const columns = Array.from({ length: count }, (_, index) => {
    const hidden = hiddenColumns.includes(index + 1) ? ' hidden="1"' : '';
    const width = widths[index] ?? DEFAULT_WIDTH;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden}/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function mergesXml({ merges = [] }: NewSheet): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join('')}</mergeCells>`;
}

/** A list in a range: one that is written out holds 255 characters and splits at its commas. */
function choicesXml({ choices = [] }: NewSheet): string {
  if (choices.length === 0) return '';
  const each = choices.map(
    ({ area, from }) =>
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${escapeAttribute(formatArea(area))}">` +
      `<formula1>${escapeText(from)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${choices.length}">${each.join('')}</dataValidations>`;
}

/** "'Danh mục'!$A$1:$A$4", as a list to choose from is named. */
export function columnRange(sheetName: string, column: number, rows: number): string {
  const letter = columnName(column);
  return `'${sheetName.replaceAll("'", "''")}'!$${letter}$1:$${letter}$${rows}`;
}
