import { ADD_IN_ID } from '../add-in-id';
import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { child, childrenOf, parseXml, type XmlElement } from '../package/xml-tree';

/** Our web extension part, where the workbook has one. */
export interface SettingsPart {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
}

/** Finds the web extension part that our add-in wrote, among those of other add-ins. */
export function findSettingsPart(source: XlsxPackage): SettingsPart | undefined {
  const panes = readRelationships(source, '').find(({ type }) => type === 'webextensiontaskpanes');
  if (!panes || !source.has(panes.target)) return undefined;
  for (const { type, target } of readRelationships(source, panes.target)) {
    if (type !== 'webextension' || !source.has(target)) continue;
    const xml = source.text(target);
    const root = parseXml(xml, target);
    if (child(root, 'reference')?.attributes['id']?.toLowerCase() === ADD_IN_ID)
      return { part: target, xml, root };
  }
  return undefined;
}

/** The settings as they were stored: each value is JSON text; one that is not stays the text it is. */
export function readSettings(source: XlsxPackage): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const { attributes } of childrenOf(child(findSettingsPart(source)?.root, 'properties'), 'property')) {
    settings.set(attributes['name'] ?? '', parseJson(attributes['value'] ?? ''));
  }
  return settings;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
