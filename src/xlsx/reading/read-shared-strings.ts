import type { XlsxPackage } from '../package/xlsx-package';
import { decodeCellText, preservesSpace, trimSpaces } from '../package/xml-text';
import { parseXml, type XmlListener } from '../package/xml-tree';
import type { WorkbookParts } from './workbook-parts';

/** The texts that cells refer to by index; the runs of a rich text are joined, and its phonetic readings left out. */
export function readSharedStrings(source: XlsxPackage, parts: WorkbookParts): string[] {
  const strings: string[] = [];
  if (parts.sharedStrings === undefined) return strings;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  let keepsSpaces = false;
  let run = '';
  const listener: XmlListener = {
    within: 'sst',
    open(name, attributes) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
      if (isText) {
        run = '';
        keepsSpaces = preservesSpace(attributes);
      }
    },
    text(part) {
      if (isText) run += part;
    },
    close(name) {
      if (isText) text += keepsSpaces ? run : trimSpaces(run);
      isText = false;
      if (name === 'si') strings.push(decodeCellText(text));
      else if (name === 'rPh') isPhonetic = false;
    },
  };
  parseXml(source.text(parts.sharedStrings), parts.sharedStrings, listener);
  return strings;
}
