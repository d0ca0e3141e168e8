import type { CellContent } from '../../cell-content';
import { readCode } from '../../criteria/read-code';
import { romanValue } from '../../criteria/roman-numeral';
import { isWellFormedCode } from './well-formed-code';

/** How a row is numbered: the shape of its number, whatever damage it took. */
export type MarkerStyle =
  | 'none'
  /** "A", "B" */
  | 'letter'
  /** "I", "II" */
  | 'roman'
  /** "1", "2" */
  | 'arabic'
  /** "1.1", "I.1", "2-Jan" that was 2.1 */
  | 'dotted'
  /** "a)" */
  | 'lower'
  /** "-", "+" */
  | 'bullet'
  /** A number of no known shape. */
  | 'odd';

export interface RowMarker {
  readonly style: MarkerStyle;
  /** The number in its one written shape, "" without one. */
  readonly code: string;
  /** Words behind the number in the same cell: "I. THAM GIA CỦA NGƯỜI DÂN". */
  readonly title: string;
}

const NO_MARKER: RowMarker = { style: 'none', code: '', title: '' };

const WITH_TITLE =
  /^(?:(?:phần|nhóm|mục|lĩnh vực|chỉ số nội dung|chỉ số|nội dung|phan|nhom|muc|linh vuc)\s+(?:thứ\s+)?([IVXL]{1,6}|\d{1,3}|[A-HĐ])\s*[.:)–/-]?|([IVXL]{1,6}|[A-HĐ]|\d{1,3})\s*[.):/-]|((?:[IVXL]{1,6}|[A-HĐ]|\d{1,3})(?:\.\d{1,3}){1,5})[.):]?|([IVXL]{1,6}|\d{1,2})(?=\s+\p{Lu}{2}))\s+(.*\p{L}{2}.*)$/iu;

/** "Tuần 1 (01/6 - 07/6)", "Tháng 6", "Thôn 2": words that begin a title, whatever number follows them. */
const NAMES_TIME_OR_PLACE =
  /^(?:tuần|tháng|quý|quí|đợt|kỳ|ngày|năm|giai đoạn|thôn|xóm|bản|ấp|khu|khóm|tổ|đội|cụm|phòng|ban|chi bộ|week|month|quarter)\s/iu;

/** A code that is written as it should be. */
const DOTTED = /^(?:[IVXL]{1,6}|\d{1,3}|[A-HĐ])(?:\.[1-9]\d{0,2}){1,5}$/;
const BULLET = /^[-+*•●○–—▪]+$/;

/** Steps of a code: 2 for "1.1", 0 without one. */
export function codeDepth(code: string): number {
  if (code === '') return 0;
  let steps = 1;
  for (let dot = code.indexOf('.'); dot >= 0; dot = code.indexOf('.', dot + 1)) steps++;
  return steps;
}

function marker(style: MarkerStyle, code: string, title = ''): RowMarker {
  return { style, code, title };
}

/** The style of a bare number such as "IV", "3", "B", "a)"; undefined where it has more steps or another shape. */
function simpleMarker(text: string, title: string): RowMarker | undefined {
  const bare = text.replace(/^\(|[.):/]+$|\)$/g, '').trim();
  if (romanValue(bare) !== undefined) return marker('roman', bare, title);
  if (/^\d{1,3}$/.test(bare)) return marker('arabic', String(Number(bare)), title);
  if (/^[A-HĐ]$/.test(bare)) return marker('letter', bare, title);
  if (/^[a-zđ]$/.test(bare) && text !== bare) return marker('lower', bare, title);
  if (/^[a-hđ]$/.test(bare)) return marker('lower', bare, title);
  return undefined;
}

function markerOfText(content: CellContent, text: string): RowMarker {
  if (text === '') return NO_MARKER;
  if (isWellFormedCode(text) || (DOTTED.test(text) && !text.startsWith('0'))) return marker('dotted', text);
  if (BULLET.test(text)) return marker('bullet', '');
  const simple = simpleMarker(text, '');
  if (simple) return simple;
  if (NAMES_TIME_OR_PLACE.test(text)) return { ...NO_MARKER, title: text };
  const titled = inlineMarker(text);
  if (titled) return titled;
  if (text.length > 24) return { ...NO_MARKER, title: text };
  const { code } = readCode(content);
  if (code !== undefined) {
    if (/^\p{L}{3,}/u.test(text) && !/\d/.test(text)) return { ...NO_MARKER, title: text };
    return code.includes('.') ? marker('dotted', code) : (simpleMarker(code, '') ?? marker('odd', code));
  }
  const isWords = /\p{L}{2}/u.test(text) && (!/\d/.test(text) || /\p{L}{2,} \p{L}|\p{L}{2,} ?:/u.test(text));
  return isWords ? { ...NO_MARKER, title: text } : marker('odd', '');
}

/** "I. THAM GIA …", "Nhóm A: Duy trì", "1.2. Công khai": a number and a title in one text. */
export function inlineMarker(text: string): RowMarker | undefined {
  const match = WITH_TITLE.exec(text);
  if (!match) return undefined;
  const [, named, closed, dotted, bare, title = ''] = match;
  if (dotted !== undefined) return marker('dotted', dotted, title.trim());
  const number = named ?? closed ?? bare ?? '';
  // Only a capital is a roman numeral or the letter of a group: "v. …" is not the fifth section.
  if (named === undefined && /^[a-zđ]/.test(number)) return undefined;
  return simpleMarker(number.toUpperCase(), title.trim());
}

function markerOfNumber(content: Extract<CellContent, { kind: 'number' }>): RowMarker {
  const isDate = /[dy]/i.test(content.format.replace(/general/i, ''));
  if (!isDate && Number.isInteger(content.value) && Math.abs(content.value) < 1000)
    return marker('arabic', String(Math.abs(content.value)));
  const { code } = readCode(content);
  return code === undefined ? marker('odd', '') : marker('dotted', code);
}

/** How the cell of the number or code column numbers its row. `text` is its text for keywords. */
export function readMarker(content: CellContent, text: string): RowMarker {
  switch (content.kind) {
    case 'empty':
      return NO_MARKER;
    case 'number':
      return markerOfNumber(content);
    case 'text':
      return markerOfText(content, text);
    case 'boolean':
    case 'error':
      return marker('odd', '');
    default:
      return content satisfies never;
  }
}
