import { openPackage } from '../../src/xlsx/open-package';
import { zipPackage } from '../../src/excel-host/xlsx/zip-package';

const WORKBOOK = 'xl/workbook.xml';

/** The file with another sheet shown when it is opened; `index` counts from 0. */
export function withShownSheet(bytes: Uint8Array, index: number): Uint8Array {
  const source = openPackage(bytes);
  const xml = source.text(WORKBOOK).replace(/ activeTab="\d+"/, ` activeTab="${index}"`);
  return zipPackage(source.withText(WORKBOOK, xml));
}
