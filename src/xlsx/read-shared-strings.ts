import { parseXml, type XmlListener } from './xml-tree';
import { decodeCellText } from './xml-text';
import type { WorkbookParts } from './workbook-parts';
import type { XlsxPackage } from './xlsx-package';

/** The texts that cells refer to by index; the runs of a rich text are joined, and its phonetic readings left out. */
export function readSharedStrings(source: XlsxPackage, parts: WorkbookParts): string[] {
  const strings: string[] = [];
  if (parts.sharedStrings === undefined) return strings;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  const listener: XmlListener = {
    within: 'sst',
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text(part) {
      if (isText) text += part;
    },
    close(name) {
      isText = false;
      if (name === 'si') strings.push(decodeCellText(text));
      else if (name === 'rPh') isPhonetic = false;
    },
  };
  parseXml(source.text(parts.sharedStrings), parts.sharedStrings, listener);
  return strings;
}
