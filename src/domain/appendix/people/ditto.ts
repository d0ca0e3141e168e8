import { fold } from '../../text/fold';

const DITTO =
  /^-?\s*(nt|n\.t\.?|nhu tren|nhu tren\.|tuong tu( nhu tren)?|do|ditto)\s*-?$|^["”“'’,]{1,2}$|^-?["”]-?$/;

/** With spaces to spare: a longer text is a name. */
const LONGEST = 24;

/** How every such mark begins, whatever its tones, its encoding and the signs before it: few names do. */
const BEGINNING = /^[\s\-–—"”“'’,]*(?:n\.?[th]|t(?!h)|[dđðɖ][oóòi]|$)/i;

/** False where a look at how the text begins is enough; it may be in an old encoding. */
export function mayBeDitto(text: string): boolean {
  return text.length <= LONGEST && BEGINNING.test(text);
}

/** "-nt-", "nt", "như trên", a ditto mark: the cell repeats the one above. */
export function isDitto(text: string): boolean {
  return mayBeDitto(text) && text !== 'đó' && DITTO.test(fold(text));
}
