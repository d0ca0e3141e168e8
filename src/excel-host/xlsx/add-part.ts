import { readRelationships, relationshipsPart } from '../../xlsx/package/relationships';
import type { XlsxPackage } from '../../xlsx/package/xlsx-package';
import { escapeAttribute } from '../../xlsx/package/xml-text';
import { childrenOf, parseXml } from '../../xlsx/package/xml-tree';
import { appendInside } from './insert-child';
import { applyTextEdits } from './text-edits';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface NewPart {
  readonly name: string;
  readonly text: string;
  readonly contentType: string;
  /** The part that refers to it; "" for the package itself. */
  readonly from: string;
  /** The full URI of the relationship's type. */
  readonly relationship: string;
}

/** Adds a part with its content type and the relationship that leads to it; `id` is that relationship's. */
export function addPart(source: XlsxPackage, part: NewPart): { source: XlsxPackage; id: string } {
  const typed = addContentType(source.withText(part.name, part.text), part.name, part.contentType);
  const taken = new Set(readRelationships(source, part.from).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const element = `<Relationship Id="${id}" Type="${part.relationship}" Target="/${escapeAttribute(part.name)}"/>`;
  const rels = relationshipsPart(part.from);
  if (!source.has(rels)) {
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">${element}</Relationships>`;
    return { source: typed.withText(rels, text), id };
  }
  return { source: appendToRoot(typed, rels, element), id };
}

/** Takes a part away, with its content type and the relationship from `from`. */
export function removePart(source: XlsxPackage, name: string, from: string): XlsxPackage {
  const types = parseXml(source.text(CONTENT_TYPES), CONTENT_TYPES);
  const overrides = childrenOf(types, 'Override').filter(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${name}`.toLowerCase(),
  );
  const rels = relationshipsPart(from);
  const ids = readRelationships(source, from)
    .filter(({ target }) => target === name)
    .map(({ id }) => id);
  const links = childrenOf(parseXml(source.text(rels), rels), 'Relationship').filter(({ attributes }) =>
    ids.includes(attributes['Id'] ?? ''),
  );
  const cut = (part: string, elements: readonly { start: number; end: number }[]): string =>
    applyTextEdits(
      source.text(part),
      elements.map(({ start, end }) => ({ start, end, text: '' })),
    );
  return source
    .withText(CONTENT_TYPES, cut(CONTENT_TYPES, overrides))
    .withText(rels, cut(rels, links))
    .withoutPart(name);
}

function addContentType(source: XlsxPackage, name: string, contentType: string): XlsxPackage {
  return appendToRoot(
    source,
    CONTENT_TYPES,
    `<Override PartName="/${escapeAttribute(name)}" ContentType="${contentType}"/>`,
  );
}

function appendToRoot(source: XlsxPackage, part: string, element: string): XlsxPackage {
  const xml = source.text(part);
  const root = parseXml(xml, part);
  const prefixed = element.replace('<', `<${root.prefix}`);
  return source.withText(part, applyTextEdits(xml, [appendInside(xml, root, prefixed)]));
}
