import { fold } from '../../text/fold';

const DITTO =
  /^-?\s*(nt|n\.t\.?|nhu tren|nhu tren\.|tuong tu( nhu tren)?|do|ditto)\s*-?$|^["”“'’,]{1,2}$|^-?["”]-?$/;

/** With spaces to spare. */
const LONGEST = 24;
const SPACE = 32;
const WIDE_SPACE = 0xa0;
const SIGNS = new Set([...'-–"”“\'’,'].map((sign) => sign.charCodeAt(0)));
const LETTERS = new Set([...'nNtTdD'].map((letter) => letter.charCodeAt(0)));
/** "nt", "n.t", "như", "tương", "do", "ditto", in capitals or with the mark as a letter of its own too. */
const SECOND_LETTERS = new Set([...'tThH.uUưƯoOóÓiI'].map((letter) => letter.charCodeAt(0)));

/** "-nt-", "nt", "như trên", a ditto mark: the cell repeats the one above. */
export function isDitto(text: string): boolean {
  return mayBeDitto(text) && text !== 'đó' && DITTO.test(fold(text));
}

/** A quick look at the first two letters, which need not be tidied for it: it spares the folding of every name. */
export function mayBeDitto(text: string): boolean {
  if (text.length > LONGEST || text === '') return false;
  const first = text.charCodeAt(0);
  if (LETTERS.has(first)) return SECOND_LETTERS.has(text.charCodeAt(1));
  return first <= SPACE || first === WIDE_SPACE || SIGNS.has(first);
}

const NOBODY = /^([-_./\s0]+|khong|khong co|n\/a)$/;

/** "-", "không": the cell says that there is nobody. */
export function isNobody(text: string): boolean {
  return text.length <= 12 && NOBODY.test(fold(text));
}
