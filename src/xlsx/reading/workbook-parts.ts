import { readRelationships, type Relationship } from '../package/relationships';
import { XlsxError } from '../package/xlsx-error';
import type { XlsxPackage } from '../package/xlsx-package';
import { childrenOf, parseXml } from '../package/xml-tree';

export interface WorkbookParts {
  readonly workbook: string;
  readonly relationships: readonly Relationship[];
  readonly styles?: string;
  readonly sharedStrings?: string;
  readonly theme?: string;
}

/** Spreadsheets that are XML inside; .xlsb has the same relationships and a binary main part. */
const WORKBOOK_TYPES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  'application/vnd.ms-excel.sheet.macroenabled.main+xml',
  'application/vnd.ms-excel.template.macroenabled.main+xml',
];

/** Finds the parts by relationship, never by name. Throws "notXlsx" for a .docx, an .ods, or any other zip. */
export function findWorkbookParts(source: XlsxPackage): WorkbookParts {
  const main = readRelationships(source, '').find((relationship) => relationship.type === 'officeDocument');
  if (!main) throw new XlsxError('notXlsx', 'The zip has no main document part');
  const contentType = contentTypeOf(source, main.target);
  if (!WORKBOOK_TYPES.includes(contentType.toLowerCase())) {
    throw new XlsxError('notXlsx', `The main part is ${contentType || 'of no known type'}`);
  }
  if (!source.has(main.target)) throw new XlsxError('damaged', `${main.target} is missing`);
  const relationships = readRelationships(source, main.target);
  const parts: { -readonly [key in keyof WorkbookParts]: WorkbookParts[key] } = {
    workbook: main.target,
    relationships,
  };
  for (const key of ['styles', 'sharedStrings', 'theme'] as const) {
    const target = relationships.find((relationship) => relationship.type === key)?.target;
    if (target !== undefined && source.has(target)) parts[key] = target;
  }
  return parts;
}

function contentTypeOf(source: XlsxPackage, part: string): string {
  if (!source.has('[Content_Types].xml')) throw new XlsxError('notXlsx', 'The zip has no content types');
  const root = parseXml(source.text('[Content_Types].xml'), '[Content_Types].xml');
  const wanted = `/${part}`.toLowerCase();
  const override = childrenOf(root, 'Override').find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === wanted,
  );
  if (override) return override.attributes['ContentType'] ?? '';
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = childrenOf(root, 'Default').find(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === extension,
  );
  return byExtension?.attributes['ContentType'] ?? '';
}
