import type { HostWorkbook } from '../host-workbook';
import { XlsxError } from '../package/xlsx-error';
import type { XlsxPackage } from '../package/xlsx-package';
import {
  attributeByLocalName,
  child,
  childrenOf,
  flag,
  parseXml,
  type XmlElement,
} from '../package/xml-tree';
import { type FileName, readNames } from './read-names';
import { readSettings } from './read-settings';
import { readSharedStrings } from './read-shared-strings';
import { type FileSheet, readSheet, type SheetEntry } from './read-sheet';
import { type FileStyles, readStyles } from './read-styles';
import { findWorkbookParts, type WorkbookParts } from './workbook-parts';

/** A workbook as its package states it: the model, and where everything stands in the parts. */
export interface FileWorkbook {
  readonly workbook: HostWorkbook;
  readonly parts: WorkbookParts;
  readonly xml: string;
  readonly root: XmlElement;
  readonly sheets: readonly FileSheet[];
  readonly styles: FileStyles;
  readonly names: readonly FileName[];
  readonly sharedStrings: readonly string[];
}

/** `readsFormulas` false: of a formula only its result is read. */
export function readWorkbook(source: XlsxPackage, readsFormulas = true): FileWorkbook {
  const parts = findWorkbookParts(source);
  const xml = source.text(parts.workbook);
  const root = parseXml(xml, parts.workbook);
  const styles = readStyles(source, parts);
  const sharedStrings = readSharedStrings(source, parts);
  const ids = new Set<string>();
  const sheets = readEntries(root, parts, source).map((entry, index) => {
    const read = readSheet(source, entry, sheetId(index), sharedStrings, styles.differential, readsFormulas);
    // A copied part carries the id of the one it was copied from.
    const sheet = ids.has(read.sheet.id) ? { ...read.sheet, id: sheetId(index) } : read.sheet;
    ids.add(sheet.id);
    return { ...read, sheet };
  });
  const sheetIds = sheets.map(({ sheet }) => sheet.id);
  const names = readNames(root, sheetIds);
  const workbook: HostWorkbook = {
    sheets: sheets.map(({ sheet }) => sheet),
    activeSheetId: activeSheetId(root, sheets),
    names: names.map(({ name }) => name),
    settings: readSettings(source),
    styles: styles.styles.map((style) => ({ ...style })),
    dateSystem: flag(child(root, 'workbookPr')?.attributes['date1904']) ? '1904' : '1900',
    isStructureProtected: flag(child(root, 'workbookProtection')?.attributes['lockStructure']),
    isReadOnly: false,
  };
  return { workbook, parts, xml, root, sheets, styles, names, sharedStrings };
}

function readEntries(root: XmlElement, parts: WorkbookParts, source: XlsxPackage): SheetEntry[] {
  const entries = childrenOf(child(root, 'sheets'), 'sheet').map((element): SheetEntry => {
    const { name = '', state } = element.attributes;
    const id = attributeByLocalName(element, 'id');
    const relationship = parts.relationships.find((candidate) => candidate.id === id);
    if (!relationship || !source.has(relationship.target)) {
      throw new XlsxError('damaged', `The part of the sheet "${name}" is missing`);
    }
    return {
      name,
      // Old macro and dialog sheets are no worksheets either.
      kind: relationship.type === 'worksheet' ? 'worksheet' : 'chart',
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      part: relationship.target,
    };
  });
  if (entries.length === 0) throw new XlsxError('damaged', 'The workbook has no sheet');
  return entries;
}

/** The ids that Excel itself gives to sheets which the file does not name by a unique id. */
function sheetId(index: number): string {
  const ordinal = index.toString(16).toUpperCase().padStart(2, '0').slice(-2);
  const high = (index >> 8).toString(16).toUpperCase().padStart(2, '0');
  return `{00000000-0001-0000-${ordinal}${high}-000000000000}`;
}

function activeSheetId(root: XmlElement, sheets: readonly FileSheet[]): string {
  const view = child(child(root, 'bookViews'), 'workbookView');
  const active = sheets[Number(view?.attributes['activeTab'] ?? 0)]?.sheet;
  const shown =
    active?.visibility === 'visible'
      ? active
      : sheets.find(({ sheet }) => sheet.visibility === 'visible')?.sheet;
  return (shown ?? sheets[0]?.sheet)?.id ?? '';
}
