import type { HostSheet } from '../../xlsx/host-workbook';
import type { XlsxPackage } from '../../xlsx/package/xlsx-package';
import { escapeAttribute } from '../../xlsx/package/xml-text';
import { child, childrenOf, parseXml } from '../../xlsx/package/xml-tree';
import { readWorkbook } from '../../xlsx/reading/read-workbook';
import { addPart } from './add-part';
import { appendInside } from './insert-child';
import type { LoadedXlsx } from './load-workbook';
import { applyTextEdits } from './text-edits';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * The same workbook as if the file had held the sheets that were added at its end, blank: what stands in them is then
 * saved like that of any other sheet. In a file a sheet is known by its place, so the added ones take the id of theirs.
 */
export function withAddedSheets(loaded: LoadedXlsx): LoadedXlsx {
  const { workbook, file } = loaded;
  const known = file.workbook.sheets.length;
  const added = workbook.sheets.slice(known);
  const isAppended = file.workbook.sheets.every(({ id }, index) => workbook.sheets[index]?.id === id);
  if (added.length === 0 || !isAppended) return loaded;
  const source = added.reduce(
    (grown, sheet) => addBlankSheet(grown, sheet, file.parts.workbook),
    loaded.source,
  );
  const grown = readWorkbook(source);
  const newIds = new Map(
    added.map(({ id }, index) => [id, grown.workbook.sheets[known + index]?.id ?? id] as const),
  );
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, id: newIds.get(sheet.id) ?? sheet.id }));
  const names = workbook.names.map((name) =>
    name.sheetId === undefined ? name : { ...name, sheetId: newIds.get(name.sheetId) ?? name.sheetId },
  );
  return { source, file: grown, workbook: { ...workbook, sheets, names } };
}

function addBlankSheet(source: XlsxPackage, sheet: HostSheet, workbookPart: string): XlsxPackage {
  let number = 1;
  while (source.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
  const { source: grown, id } = addPart(source, {
    name: `xl/worksheets/sheet${number}.xml`,
    text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    contentType: WORKSHEET,
    from: workbookPart,
    relationship: `${RELATIONSHIPS}/worksheet`,
  });
  const xml = grown.text(workbookPart);
  const list = child(parseXml(xml, workbookPart), 'sheets');
  if (!list) throw new Error('The workbook has no list of sheets');
  const taken = childrenOf(list, 'sheet').map(({ attributes }) => Number(attributes['sheetId'] ?? 0));
  const state = sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`;
  const element =
    `<${list.prefix}sheet name="${escapeAttribute(sheet.name)}" sheetId="${Math.max(0, ...taken) + 1}"${state}` +
    ` xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
  return grown.withText(workbookPart, applyTextEdits(xml, [appendInside(xml, list, element)]));
}
