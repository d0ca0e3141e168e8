import { fold } from '../text/fold';

const DITTO =
  /^-?\s*(nt|n\.t\.?|nhu tren|nhu tren\.|tuong tu( nhu tren)?|do|ditto)\s*-?$|^["”“'’,]{1,2}$|^-?["”]-?$/;

/** With spaces to spare. */
const LONGEST = 24;
const FIRST_LETTERS = '-–nNtTdD"”“\'’,';
const WIDE_SPACE = 0xa0;

/** "-nt-", "nt", "như trên", a ditto mark: the cell repeats the one above. */
export function isDitto(text: string): boolean {
  return mayBeDitto(text) && text !== 'đó' && DITTO.test(fold(text));
}

/** A quick look at the first letter, which need not be tidied for it: it spares the folding of every name. */
export function mayBeDitto(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = text.charCodeAt(0);
  const isSpace = first <= 32 || first === WIDE_SPACE;
  return isSpace || FIRST_LETTERS.includes(text.charAt(0));
}

const NOBODY = /^([-_./\s0]+|khong|khong co|n\/a)$/;

/** "-", "không": the cell says that there is nobody. */
export function isNobody(text: string): boolean {
  return text.length <= 12 && NOBODY.test(fold(text));
}
