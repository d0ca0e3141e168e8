import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from '../../src/xlsx/package/xml-tree';

/** A .docx file as a test looks at it. */
export interface DocxFile {
  readonly parts: readonly string[];
  readonly part: (name: string) => string;
  /** Every table: its rows, their cells' texts. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly text: string;
}

export function readDocx(bytes: Uint8Array): DocxFile {
  const files = unzipSync(bytes);
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const body = parseXml(part('word/document.xml'), 'word/document.xml');
  return {
    parts: Object.keys(files),
    part,
    tables: all(body, 'tbl').map((table) => all(table, 'tr').map((row) => all(row, 'tc').map(textOf))),
    text: all(body, 'p').map(textOf).join('\n'),
  };
}

function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((inner) => (inner.name === name ? [inner] : all(inner, name)));
}

function textOf(element: XmlElement): string {
  return all(element, 't')
    .map(({ text }) => text)
    .join('');
}
