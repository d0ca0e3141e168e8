import { columnName, columnNumber, parseArea } from '../../src/domain/a1-notation';
import type { CellSpec, SheetSpec, WorkbookSpec } from './xlsx-spec';
import { DECLARATION, DOCUMENT, escape, MAIN } from './xlsx-vocabulary';

/** The XML of a worksheet; texts to be shared are added to `strings`. */
export function sheetXml(sheet: SheetSpec, spec: WorkbookSpec, strings: string[]): string {
  const pane = sheet.frozen
    ? `<pane xSplit="${sheet.frozen.columns}" ySplit="${sheet.frozen.rows}" topLeftCell="A1" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B9" sqref="B9"/>`
    : '';
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`);
  const hasComments = sheet.comments !== undefined;
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><dimension ref="${dimension(sheet)}"/>` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `${columnsXml(sheet)}${rowsXml(sheet, spec, strings)}` +
    `${sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : ''}` +
    `${sheet.autoFilter ? `<autoFilter ref="${sheet.autoFilter}"/>` : ''}` +
    `${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''}` +
    `${sheet.conditionalFormatting ?? ''}${sheet.dataValidations ?? ''}` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `${hasComments ? '<legacyDrawing r:id="rIdDrawing"/>' : ''}` +
    `${sheet.table ? '<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>' : ''}${sheet.extLst ?? ''}</worksheet>`
  );
}

function columnsXml({ hiddenColumns = [], columnWidths = {} }: SheetSpec): string {
  const columns = [...new Set([...hiddenColumns, ...Object.keys(columnWidths).map(Number)])].sort(
    (a, b) => a - b,
  );
  if (columns.length === 0) return '';
  const each = columns.map((column) => {
    const hidden = hiddenColumns.includes(column) ? ' hidden="1"' : '';
    return `<col min="${column}" max="${column}" width="${columnWidths[column] ?? 9}"${hidden} customWidth="1"/>`;
  });
  return `<cols>${each.join('')}</cols>`;
}

function cellsByRow(sheet: SheetSpec): Map<number, [number, CellSpec][]> {
  const rows = new Map<number, [number, CellSpec][]>();
  for (const row of [...(sheet.hiddenRows ?? []), ...Object.keys(sheet.rowHeights ?? {}).map(Number)])
    rows.set(row, []);
  for (const [address, cell] of Object.entries(sheet.cells ?? {})) {
    const row = Number(/\d+$/.exec(address)?.[0]);
    const column = columnNumber(address.replace(/\d+$/, ''));
    rows.set(row, [...(rows.get(row) ?? []), [column, cell]]);
  }
  return new Map([...rows].sort(([a], [b]) => a - b));
}

function rowsXml(sheet: SheetSpec, spec: WorkbookSpec, strings: string[]): string {
  const rows = [...cellsByRow(sheet)].map(([row, cells]) => {
    const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : '';
    const height = sheet.rowHeights?.[row];
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const content = cells
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => cellXml(`${columnName(column)}${row}`, cell, spec, strings));
    return `<row r="${row}"${size}${hidden}>${content.join('')}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function cellXml(address: string, cell: CellSpec, spec: WorkbookSpec, strings: string[]): string {
  const style = typeof cell === 'object' && cell.style !== undefined ? ` s="${cell.style}"` : '';
  const whole = (type: string, content: string): string => `<c r="${address}"${style}${type}>${content}</c>`;
  if (typeof cell === 'object' && 'error' in cell) return whole(' t="e"', `<v>${cell.error}</v>`);
  if (typeof cell === 'object' && 'rich' in cell) {
    const runs = cell.rich.map((run) => `<r><t xml:space="preserve">${escape(run)}</t></r>`).join('');
    return textXml(whole, runs, spec, strings);
  }
  const value = typeof cell === 'object' ? cell.value : cell;
  const formula = typeof cell === 'object' ? cell.formula : undefined;
  const f = formula === undefined ? '' : `<f>${escape(formula)}</f>`;
  if (value === undefined) return f === '' ? `<c r="${address}"${style}/>` : whole('', f);
  if (typeof value === 'number') return whole('', `${f}<v>${value}</v>`);
  if (typeof value === 'boolean') return whole(' t="b"', `${f}<v>${value ? 1 : 0}</v>`);
  if (f !== '') return whole(' t="str"', `${f}<v>${escape(value)}</v>`);
  return textXml(whole, `<t xml:space="preserve">${escape(value)}</t>`, spec, strings);
}

function textXml(
  whole: (type: string, content: string) => string,
  content: string,
  { texts = 'shared' }: WorkbookSpec,
  strings: string[],
): string {
  if (texts === 'inline') return whole(' t="inlineStr"', `<is>${content}</is>`);
  return whole(' t="s"', `<v>${strings.push(`<si>${content}</si>`) - 1}</v>`);
}

function dimension(sheet: SheetSpec): string {
  const areas = Object.keys(sheet.cells ?? {}).flatMap((address) => parseArea(address) ?? []);
  if (areas.length === 0) return 'A1';
  const rows = areas.map(({ firstRow }) => firstRow);
  const columns = areas.map(({ firstColumn }) => firstColumn);
  const first = `${columnName(Math.min(...columns))}${Math.min(...rows)}`;
  const last = `${columnName(Math.max(...columns))}${Math.max(...rows)}`;
  return first === last ? first : `${first}:${last}`;
}
