import { child, type XmlElement } from '../../xlsx/package/xml-tree';
import type { TextEdit } from './text-edits';
import { headOf } from './xml-head';

/** Puts XML at the end of an element's content, opening it where it was self-closing. */
export function appendInside(xml: string, parent: XmlElement, content: string): TextEdit {
  if (parent.closeStart > parent.openEnd || xml[parent.openEnd - 2] !== '/') {
    return { start: parent.closeStart, end: parent.closeStart, text: content };
  }
  const head = headOf(xml.slice(parent.start, parent.openEnd));
  return {
    start: parent.start,
    end: parent.end,
    text: `${head}>${content}</${parent.prefix}${parent.name}>`,
  };
}

/** Where a child belongs by the schema: after the last of those that `before` names, else first of all. */
export function placeAfter(parent: XmlElement, before: readonly string[]): number {
  const earlier = parent.children.filter(({ name }) => before.includes(name));
  return earlier.at(-1)?.end ?? parent.openEnd;
}

/** Appends items to a counted list such as <dxfs count="2">, making the list where there is none. */
export function appendToList(
  xml: string,
  parent: XmlElement,
  list: { readonly name: string; readonly after: readonly string[] },
  items: readonly string[],
): TextEdit[] {
  if (items.length === 0) return [];
  const content = items.join('');
  const found = child(parent, list.name);
  if (!found) {
    const at = placeAfter(parent, list.after);
    const tag = `${parent.prefix}${list.name}`;
    return [{ start: at, end: at, text: `<${tag} count="${items.length}">${content}</${tag}>` }];
  }
  const count = found.children.length + items.length;
  const openTag = xml.slice(found.start, found.openEnd);
  const counted = openTag.replace(/(\scount\s*=\s*)("[^"]*"|'[^']*')/, `$1"${count}"`);
  if (counted.endsWith('/>')) {
    const text = `${headOf(counted)}>${content}</${found.prefix}${found.name}>`;
    return [{ start: found.start, end: found.end, text }];
  }
  return [
    { start: found.start, end: found.openEnd, text: counted },
    { start: found.closeStart, end: found.closeStart, text: content },
  ];
}
