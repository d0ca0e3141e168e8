import { childrenOf, parseXml, type XmlElement } from './xml-tree';
import { decodeCellText } from './xml-text';
import type { WorkbookParts } from './workbook-parts';
import type { XlsxPackage } from './xlsx-package';

/** The texts that cells refer to by index; rich text is joined to plain. */
export function readSharedStrings(source: XlsxPackage, parts: WorkbookParts): string[] {
  if (parts.sharedStrings === undefined) return [];
  const root = parseXml(source.text(parts.sharedStrings), parts.sharedStrings);
  return childrenOf(root, 'si').map(plainText);
}

/** Runs joined in order; phonetic readings (rPh) are not part of the text. */
function plainText(item: XmlElement): string {
  const texts = item.children.flatMap((part) =>
    part.name === 't' ? [part.text] : part.name === 'r' ? childrenOf(part, 't').map((t) => t.text) : [],
  );
  return decodeCellText(texts.join(''));
}
