import { SaxesParser } from 'saxes';
import { XlsxError } from './xlsx-error';

/**
 * An element with its place in the source text, so that a change can be cut into the text itself:
 * `start` is at "<", `openEnd` after the ">" of the opening tag, `closeStart` at "</", `end` after the last ">".
 * A self-closing element has `openEnd`, `closeStart` and `end` all equal.
 */
export interface XmlElement {
  /** Name without its prefix. */
  readonly name: string;
  /** "x:" for `<x:row>`, "" for `<row>`. */
  readonly prefix: string;
  /** By full name, prefix included. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** The text directly inside, entities resolved. */
  text: string;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

/** Told of the elements below one that is not built as a tree (the cells: too many for one). */
export interface XmlListener {
  /** Local name of the element whose content goes to the listener. */
  readonly within: string;
  open(name: string, attributes: Readonly<Record<string, string>>, start: number): void;
  text(text: string): void;
  close(name: string, end: number): void;
}

/** Parts of a workbook are some ten elements deep; an extension may hold more. */
const DEEPEST = 256;

/** Parses a whole XML text; `part` names it in errors. Throws an {@link XlsxError} of kind "damaged". */
export function parseXml(xml: string, part: string, listener?: XmlListener): XmlElement {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let listeningDepth = 0;

  parser.on('error', (error) => {
    throw new XlsxError('damaged', `${part}: ${error.message}`);
  });
  // Entities of one's own stand in a document type, which no workbook has.
  parser.on('doctype', () => {
    throw new XlsxError('damaged', `${part}: a document type`);
  });
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw new XlsxError('damaged', `${part}: elements within elements within …`);
    const start = xml.lastIndexOf('<', parser.position - 1);
    const { prefix, name } = splitName(tag.name);
    if (listeningDepth > 0) {
      listeningDepth += 1;
      listener?.open(name, tag.attributes, start);
      return;
    }
    const openEnd = parser.position;
    const { attributes } = tag;
    const element = {
      name,
      prefix,
      attributes,
      children: [],
      text: '',
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (name === listener?.within) listeningDepth = 1;
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (listeningDepth > 1) listener?.text(text);
    else if (current) current.text += text;
  });
  parser.on('cdata', (text) => {
    const current = open.at(-1);
    if (listeningDepth > 1) listener?.text(text);
    else if (current) current.text += text;
  });
  parser.on('closetag', (tag) => {
    if (listeningDepth > 0) {
      listeningDepth -= 1;
      if (listeningDepth > 0) {
        listener?.close(splitName(tag.name).name, parser.position);
        return;
      }
    }
    const element = open.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.write(xml).close();
  if (!root) throw new XlsxError('damaged', `${part}: no root element`);
  return root;
}

function splitName(full: string): { prefix: string; name: string } {
  const colon = full.indexOf(':');
  return colon < 0
    ? { prefix: '', name: full }
    : { prefix: full.slice(0, colon + 1), name: full.slice(colon + 1) };
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The value of an attribute whose prefix is free to choose, such as r:id. */
export function attributeByLocalName(element: XmlElement, name: string): string | undefined {
  for (const [full, value] of Object.entries(element.attributes)) {
    if (full.includes(':') && splitName(full).name === name) return value;
  }
  return undefined;
}

/** xsd:boolean, with what it is when absent. */
export function flag(value: string | undefined, whenAbsent = false): boolean {
  return value === undefined ? whenAbsent : value === '1' || value === 'true';
}
