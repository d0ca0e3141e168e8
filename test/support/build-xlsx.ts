import { strToU8, type Zippable, zipSync } from 'fflate';
import { sheetXml } from './build-sheet-xml';
import type { SheetSpec, WorkbookSpec } from './xlsx-spec';
import { DECLARATION, DOCUMENT, escape, MAIN } from './xlsx-vocabulary';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
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
