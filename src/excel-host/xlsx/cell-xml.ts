import type { HostCell } from '../../xlsx/host-workbook';
import { encodeCellText, escapeText, spaceAttribute } from '../../xlsx/package/xml-text';
import { headOf, withAttribute } from './xml-head';

/** What a cell holds, as an attribute `t` and the content of its element. */
interface CellParts {
  readonly type: string | undefined;
  readonly content: string;
}

/** A cell that the file does not have yet. */
export function newCellXml(address: string, cell: HostCell, style: number, prefix: string): string {
  const head = withAttribute(`<${prefix}c r="${address}"`, 's', style === 0 ? undefined : String(style));
  const { type, content } = cellParts(cell, prefix, false);
  return close(withAttribute(head, 't', type), content, prefix);
}

/** A cell of the file with another value. The rest of its tag keeps its spelling. */
export function changedCellXml(openTag: string, cell: HostCell, style: number, prefix: string): string {
  const head = withStyle(headOf(openTag), style);
  const written = /\st\s*=\s*["'](\w+)["']/.exec(head)?.[1];
  // Some writers say t="n" where Excel says nothing. A text in such a cell is put down as "str" and not as
  // "inlineStr", which is as good for every reader: so that "n" is known to come back when the text goes again.
  const statesNumbers = written === 'n' || written === 'str';
  const { type, content } = cellParts(cell, prefix, statesNumbers);
  return close(withAttribute(head, 't', type), content, prefix);
}

/** A cell of the file with the same value in another style. */
export function restyledCellXml(openTag: string, style: number): string {
  const head = headOf(openTag);
  return withStyle(head, style) + openTag.slice(head.length);
}

function withStyle(head: string, style: number): string {
  const written = Number(/\ss\s*=\s*["'](\d+)["']/.exec(head)?.[1] ?? 0);
  return written === style ? head : withAttribute(head, 's', style === 0 ? undefined : String(style));
}

function close(head: string, content: string, prefix: string): string {
  return content === '' ? `${head}/>` : `${head}>${content}</${prefix}c>`;
}

function cellParts({ value, formula }: HostCell, prefix: string, statesNumbers: boolean): CellParts {
  const f = formula === undefined ? '' : `<${prefix}f>${escapeText(formula.replace(/^=/, ''))}</${prefix}f>`;
  const v = (text: string): string => `${f}<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === 'boolean') return { type: 'b', content: v(value ? '1' : '0') };
  if (typeof value === 'object') return { type: 'e', content: v(escapeText(value.error)) };
  const plain = statesNumbers ? 'n' : undefined;
  if (typeof value === 'number') return { type: plain, content: v(String(value)) };
  if (value === '' && formula === undefined) return { type: plain, content: '' };
  const text = encodeCellText(value);
  const space = spaceAttribute(text);
  const escaped = escapeText(text).replace(/\r/g, '&#13;');
  if (formula !== undefined || statesNumbers) {
    return { type: 'str', content: `${f}<${prefix}v${space}>${escaped}</${prefix}v>` };
  }
  return {
    type: 'inlineStr',
    content: `<${prefix}is><${prefix}t${space}>${escaped}</${prefix}t></${prefix}is>`,
  };
}
