import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeAttribute, escapeText } from '../package/xml-text';
import { newSheetXml } from './new-sheet-xml';
import { NewStyles } from './new-styles';
import type { NewWorkbook } from './new-workbook';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A zip keeps the time of each of its files; the same content makes the same bytes. */
const MADE = new Date(2024, 0, 1);

/** The bytes of an .xlsx file. */
export function writeNewWorkbook({ sheets }: NewWorkbook): Uint8Array {
  const styles = new NewStyles();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = newSheetXml(sheet, styles, index === 0);
  });
  const links = sheets.map((_, index) =>
    link(`rId${index + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`),
  );
  parts['xl/workbook.xml'] = workbookXml(sheets);
  parts['xl/styles.xml'] = styles.xml();
  parts['xl/_rels/workbook.xml.rels'] = relationships([
    ...links,
    link('rIdStyles', `${OFFICE}/styles`, 'styles.xml'),
  ]);
  parts['_rels/.rels'] = relationships([link('rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml')]);
  const types = [
    override('xl/workbook.xml', 'sheet.main'),
    override('xl/styles.xml', 'styles'),
    ...sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet')),
  ];
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ),
  };
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files, { mtime: MADE });
}

function workbookXml(sheets: NewWorkbook['sheets']): string {
  const entries = sheets.map(({ name, isHidden }, index) => {
    const hidden = isHidden ? ' state="hidden"' : '';
    return `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const titles = sheets.flatMap(({ name, headRows }, index) =>
    headRows === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeText(quoted(name))}!$1:$${headRows}</definedName>`,
        ],
  );
  const names = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${entries.join('')}</sheets>${names}</workbook>`
  );
}

function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${CONTENT}.${type}+xml"/>`;
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function relationships(links: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}
