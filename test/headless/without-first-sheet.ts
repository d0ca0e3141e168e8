import { zipPackage } from '../../src/excel-host/xlsx/zip-package';
import { openPackage } from '../../src/xlsx/package/open-package';
import { XlsxPackage } from '../../src/xlsx/package/xlsx-package';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const FIRST = 'xl/worksheets/sheet1.xml';

/** A workbook made by us without its first sheet: the one that it had to have before another could be added. */
export function withoutFirstSheet(bytes: Uint8Array): Uint8Array {
  const source = openPackage(bytes);
  const workbook = source
    .text(WORKBOOK)
    .replace(/<sheet [^>]*r:id="rId1"[^>]*\/>/, '')
    // Names of a sheet tell it by its place.
    .replace(/ localSheetId="(\d+)"/g, (_, place: string) => ` localSheetId="${Number(place) - 1}"`)
    .replace(/ activeTab="\d+"/, ' activeTab="0"');
  const rest = source
    .withText(WORKBOOK, workbook)
    .withText(RELATIONS, source.text(RELATIONS).replace(/<Relationship Id="rId1"[^>]*\/>/, ''))
    .withText(
      TYPES,
      source.text(TYPES).replace(/<Override PartName="\/xl\/worksheets\/sheet1\.xml"[^>]*\/>/, ''),
    )
    .entries.filter(({ name }) => name !== FIRST);
  return zipPackage(new XlsxPackage(rest));
}
