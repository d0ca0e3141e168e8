import { ADD_IN_ID } from '../../xlsx/add-in-id';
import { readRelationships } from '../../xlsx/package/relationships';
import type { XlsxPackage } from '../../xlsx/package/xlsx-package';
import { escapeAttribute } from '../../xlsx/package/xml-text';
import { child, parseXml } from '../../xlsx/package/xml-tree';
import { findSettingsPart, readSettings } from '../../xlsx/reading/read-settings';
import { addPart } from './add-part';
import { appendInside } from './insert-child';
import { applyTextEdits } from './text-edits';

const FOLDER = 'xl/webextensions';
const PANES = `${FOLDER}/taskpanes.xml`;
const PANES_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const EXTENSION_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const RELATIONSHIP_ATTRIBUTES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIP_TYPES = 'http://schemas.microsoft.com/office/2011/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The package with the add-in's settings as they are now; nothing is made for none. */
export function writeSettings(source: XlsxPackage, settings: ReadonlyMap<string, unknown>): XlsxPackage {
  if (asText(readSettings(source)) === asText(settings)) return source;
  const found = findSettingsPart(source);
  if (!found) return addSettingsPart(source, settings);
  const { xml, root, part } = found;
  const list = child(root, 'properties');
  const content = properties(settings, root.prefix);
  const tag = `${root.prefix}properties`;
  const text = `<${tag}>${content}</${tag}>`;
  const edit = list ? { start: list.start, end: list.end, text } : appendInside(xml, root, text);
  return source.withText(part, applyTextEdits(xml, [edit]));
}

function addSettingsPart(source: XlsxPackage, settings: ReadonlyMap<string, unknown>): XlsxPackage {
  let number = 1;
  while (source.has(`${FOLDER}/webextension${number}.xml`)) number += 1;
  const name = `${FOLDER}/webextension${number}.xml`;
  const text =
    `${DECLARATION}<we:webextension xmlns:we="${EXTENSION_NAMESPACE}" id="{${ADD_IN_ID}}">` +
    `<we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
    `<we:alternateReferences/><we:properties>${properties(settings, 'we:')}</we:properties><we:bindings/>` +
    `<we:snapshot xmlns:r="${RELATIONSHIP_ATTRIBUTES}"/></we:webextension>`;
  const panes = readRelationships(source, '').find(({ type }) => type === 'webextensiontaskpanes')?.target;
  const withPanes = panes === undefined ? addPanes(source) : source;
  const added = addPart(withPanes, {
    name,
    text,
    contentType: 'application/vnd.ms-office.webextension+xml',
    from: panes ?? PANES,
    relationship: `${RELATIONSHIP_TYPES}/webextension`,
  });
  return referTo(added.source, panes ?? PANES, added.id);
}

function addPanes(source: XlsxPackage): XlsxPackage {
  return addPart(source, {
    name: PANES,
    text: `${DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES_NAMESPACE}"></wetp:taskpanes>`,
    contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
    from: '',
    relationship: `${RELATIONSHIP_TYPES}/webextensiontaskpanes`,
  }).source;
}

/** A pane that is not shown: the workbook opens as it did before. */
function referTo(source: XlsxPackage, panes: string, id: string): XlsxPackage {
  const xml = source.text(panes);
  const root = parseXml(xml, panes);
  const p = root.prefix;
  const pane =
    `<${p}taskpane dockstate="right" visibility="0" width="350" row="0">` +
    `<${p}webextensionref xmlns:r="${RELATIONSHIP_ATTRIBUTES}" r:id="${id}"/></${p}taskpane>`;
  return source.withText(panes, applyTextEdits(xml, [appendInside(xml, root, pane)]));
}

function properties(settings: ReadonlyMap<string, unknown>, prefix: string): string {
  return [...settings]
    .map(([name, value]) => {
      const json = JSON.stringify(value);
      return `<${prefix}property name="${escapeAttribute(name)}" value="${escapeAttribute(json)}"/>`;
    })
    .join('');
}

function asText(settings: ReadonlyMap<string, unknown>): string {
  return JSON.stringify([...settings].sort(([a], [b]) => (a < b ? -1 : 1)));
}
