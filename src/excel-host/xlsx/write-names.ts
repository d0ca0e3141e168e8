import type { HostName } from '../../xlsx/host-workbook';
import { escapeAttribute, escapeText } from '../../xlsx/package/xml-text';
import { child } from '../../xlsx/package/xml-tree';
import type { FileWorkbook } from '../../xlsx/reading/read-workbook';
import { appendInside, placeAfter } from './insert-child';
import type { TextEdit } from './text-edits';
import { headOf } from './xml-head';

/** The elements of workbook.xml that stand before the names. */
const BEFORE =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences'.split(
    ' ',
  );

/** The edits of workbook.xml that bring the defined names to what the model says. */
export function nameEdits(file: FileWorkbook, names: readonly HostName[]): TextEdit[] {
  const wanted = new Map(names.map((name) => [key(name), name]));
  const known = new Set(file.names.map(({ name }) => key(name)));
  const changed = file.names.filter(({ name }) => !isSame(name, wanted.get(key(name))));
  const added = names.filter((name) => !known.has(key(name)));
  if (changed.length === 0 && added.length === 0) return [];

  const rewritten = changed.map(({ name, element }) => {
    const now = wanted.get(key(name));
    const raw = element.attributes['name'] ?? '';
    const text = now ? nameXml({ ...now, name: raw }, file) : '';
    return { start: element.start, end: element.end, text };
  });
  const list = child(file.root, 'definedNames');
  const content = added.map((name) => nameXml(name, file)).join('');
  if (!list) {
    const at = placeAfter(file.root, BEFORE);
    const tag = `${file.root.prefix}definedNames`;
    return [{ start: at, end: at, text: `<${tag}>${content}</${tag}>` }];
  }
  if (wanted.size === 0) return [emptied(file, list)];
  return content === '' ? rewritten : [...rewritten, appendInside(file.xml, list, content)];
}

/** An empty list is not allowed by the schema, so it goes; only a writer that had left one open finds it again. */
function emptied(file: FileWorkbook, list: { start: number; openEnd: number; end: number }): TextEdit {
  const head = headOf(file.xml.slice(list.start, list.openEnd));
  return { start: list.start, end: list.end, text: head.endsWith(' ') ? `${head}/>` : '' };
}

/** Excel's own names of a sheet, which files write with a prefix. */
const BUILT_IN: ReadonlySet<string> = new Set(['Print_Area', 'Print_Titles']);

function key({ name, sheetId }: HostName): string {
  return `${sheetId ?? ''} ${name.toLowerCase()}`;
}

function isSame(a: HostName, b: HostName | undefined): boolean {
  return b !== undefined && a.formula === b.formula && a.visible === b.visible && a.comment === b.comment;
}

function nameXml(name: HostName, file: FileWorkbook): string {
  const tag = `${file.root.prefix}definedName`;
  const sheet = file.sheets.findIndex((candidate) => candidate.sheet.id === name.sheetId);
  const isBuiltIn = sheet >= 0 && BUILT_IN.has(name.name);
  const attributes = [
    `name="${isBuiltIn ? '_xlnm.' : ''}${escapeAttribute(name.name)}"`,
    ...(name.comment === undefined ? [] : [`comment="${escapeAttribute(name.comment)}"`]),
    ...(sheet < 0 ? [] : [`localSheetId="${sheet}"`]),
    ...(name.visible ? [] : ['hidden="1"']),
  ];
  return `<${tag} ${attributes.join(' ')}>${escapeText(name.formula.replace(/^=/, ''))}</${tag}>`;
}
