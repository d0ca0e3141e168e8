import { fold } from '../text/fold';

const DITTO =
  /^-?\s*(nt|n\.t\.?|nhu tren|nhu tren\.|tuong tu( nhu tren)?|do|ditto)\s*-?$|^["”“'’,]{1,2}$|^-?["”]-?$/;

/** Spares the folding of every name. */
const FIRST_LETTER = /^\s*[-–nNtTdD"”“'’,]/;

/** "-nt-", "nt", "như trên", a ditto mark: the cell repeats the one above. */
export function isDitto(text: string): boolean {
  return text.length <= 20 && FIRST_LETTER.test(text) && text !== 'đó' && DITTO.test(fold(text));
}

const NOBODY = /^([-_./\s0]+|khong|khong co|n\/a)$/;

/** "-", "không": the cell says that there is nobody. */
export function isNobody(text: string): boolean {
  return text.length <= 12 && NOBODY.test(fold(text));
}
