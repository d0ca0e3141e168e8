import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnName, columnNumber, parseArea } from '../../src/domain/a1-notation';

/** What a cell of a hand-made file holds; `style` counts into `styles` of the workbook, from 1. */
export type CellSpec =
  | string
  | number
  | boolean
  | { readonly error: string; readonly style?: number }
  | { readonly rich: readonly string[]; readonly style?: number }
  | { readonly value?: string | number | boolean; readonly formula?: string; readonly style?: number };

export interface SheetSpec {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly isChart?: true;
  /** By address: `{ B7: 'Văn phòng', C7: 45611 }`. */
  readonly cells?: Readonly<Record<string, CellSpec>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns?: readonly number[];
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly isProtected?: true;
  readonly autoFilter?: string;
  /** XML as it stands in the sheet: whole conditionalFormatting elements, a dataValidations element, an extLst. */
  readonly conditionalFormatting?: string;
  readonly dataValidations?: string;
  readonly extLst?: string;
  readonly table?: { readonly name: string; readonly area: string; readonly columns: readonly string[] };
  readonly comments?: Readonly<Record<string, string>>;
}

export interface StyleSpec {
  readonly numberFormat?: string;
  readonly bold?: true;
  /** "#RRGGBB". */
  readonly fill?: string;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly styles?: readonly StyleSpec[];
  /** Whole dxf elements. */
  readonly dxfs?: readonly string[];
  /** Whole definedName elements. */
  readonly names?: readonly string[];
  /** Where texts stand; Excel shares them, other writers put them into the cell. */
  readonly texts?: 'shared' | 'inline';
  readonly is1904?: true;
  readonly isStructureProtected?: true;
  readonly activeTab?: number;
  /** More files, by their path in the zip. */
  readonly extraParts?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes a small .xlsx as Excel lays one out, by hand and not by the code under test. */
export function buildXlsx(spec: WorkbookSpec): Uint8Array {
  const strings: string[] = [];
  const files: Record<string, string> = {};
  const types: string[] = [override('xl/workbook.xml', 'sheet.main'), override('xl/styles.xml', 'styles')];
  const links: string[] = [];
  spec.sheets.forEach((sheet, index) => {
    const number = index + 1;
    const folder = sheet.isChart ? 'chartsheets' : 'worksheets';
    const name = `xl/${folder}/sheet${number}.xml`;
    files[name] = sheet.isChart ? chartSheetXml() : sheetXml(sheet, spec, strings);
    types.push(override(name, sheet.isChart ? 'chartsheet' : 'worksheet'));
    links.push(
      link(`rId${number}`, sheet.isChart ? 'chartsheet' : 'worksheet', `${folder}/sheet${number}.xml`),
    );
    addCompanions(files, types, sheet, number);
  });
  links.push(link('rIdStyles', 'styles', 'styles.xml'));
  files['xl/styles.xml'] = stylesXml(spec);
  if (strings.length > 0) {
    const count = strings.length;
    files['xl/sharedStrings.xml'] =
      `${DECLARATION}<sst xmlns="${MAIN}" count="${count}" uniqueCount="${count}">${strings.join('')}</sst>`;
    types.push(override('xl/sharedStrings.xml', 'sharedStrings'));
    links.push(link('rIdStrings', 'sharedStrings', 'sharedStrings.xml'));
  }
  files['xl/workbook.xml'] = workbookXml(spec);
  files['xl/_rels/workbook.xml.rels'] = relationships(links);
  files['_rels/.rels'] = relationships([link('rId1', 'officeDocument', 'xl/workbook.xml')]);
  files['[Content_Types].xml'] =
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${types.join('')}</Types>`;
  const zip: Zippable = {};
  for (const [name, text] of Object.entries({ ...files, ...spec.extraParts })) zip[name] = strToU8(text);
  return zipSync(zip, { mtime: new Date(2024, 5, 1) });
}

function override(name: string, type: string): string {
  return `<Override PartName="/${name}" ContentType="${CONTENT}.${type}+xml"/>`;
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;
}

function relationships(links: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function workbookXml(spec: WorkbookSpec): string {
  const sheets = spec.sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escape(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const names = spec.names === undefined ? '' : `<definedNames>${spec.names.join('')}</definedNames>`;
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr${spec.is1904 ? ' date1904="1"' : ''}/>` +
    `${spec.isStructureProtected ? '<workbookProtection lockStructure="1"/>' : ''}` +
    `<bookViews><workbookView activeTab="${spec.activeTab ?? 0}"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>${names}<calcPr calcId="191029"/></workbook>`
  );
}

function stylesXml({ styles = [], dxfs = [] }: WorkbookSpec): string {
  const formats = styles.map(({ numberFormat = 'General' }, index) => {
    return `<numFmt numFmtId="${164 + index}" formatCode="${escape(numberFormat)}"/>`;
  });
  const fills = styles.map(({ fill }) =>
    fill === undefined
      ? '<fill><patternFill patternType="none"/></fill>'
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const xfs = styles.map(
    ({ bold }, index) =>
      `<xf numFmtId="${164 + index}" fontId="${bold ? 1 : 0}" fillId="${index + 2}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>`,
  );
  const numFmts =
    formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`;
  const font = '<sz val="11"/><color theme="1"/><name val="Calibri"/>';
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">${numFmts}` +
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
    `<fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    `<dxfs count="${dxfs.length}">${dxfs.join('')}</dxfs></styleSheet>`
  );
}

function chartSheetXml(): string {
  return `${DECLARATION}<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`;
}

function sheetXml(sheet: SheetSpec, spec: WorkbookSpec, strings: string[]): string {
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

/** The parts that a sheet refers to: its table, its comments with their drawing. */
function addCompanions(
  files: Record<string, string>,
  types: string[],
  sheet: SheetSpec,
  number: number,
): void {
  const links: string[] = [];
  if (sheet.table) {
    const { name, area, columns } = sheet.table;
    const columnXml = columns.map(
      (column, index) => `<tableColumn id="${index + 1}" name="${escape(column)}"/>`,
    );
    files[`xl/tables/table${number}.xml`] =
      `${DECLARATION}<table xmlns="${MAIN}" id="${number}" name="${name}" displayName="${name}" ref="${area}">` +
      `<autoFilter ref="${area}"/><tableColumns count="${columns.length}">${columnXml.join('')}</tableColumns></table>`;
    types.push(override(`xl/tables/table${number}.xml`, 'table'));
    links.push(link('rIdTable', 'table', `../tables/table${number}.xml`));
  }
  if (sheet.comments) {
    const each = Object.entries(sheet.comments).map(
      ([address, text]) =>
        `<comment ref="${address}" authorId="0"><text><t>${escape(text)}</t></text></comment>`,
    );
    files[`xl/comments${number}.xml`] =
      `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>Nguyễn Văn A</author></authors><commentList>${each.join('')}</commentList></comments>`;
    files[`xl/drawings/vmlDrawing${number}.vml`] =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';
    types.push(override(`xl/comments${number}.xml`, 'comments'));
    links.push(link('rIdComments', 'comments', `../comments${number}.xml`));
    links.push(link('rIdDrawing', 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`));
  }
  if (links.length > 0) files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships(links);
}
