import { fold } from '../../text/fold';

const DITTO =
  /^-?\s*(nt|n\.t\.?|nhu tren|nhu tren\.|tuong tu( nhu tren)?|do|ditto)\s*-?$|^["”“'’,]{1,2}$|^-?["”]-?$/;

/** With spaces to spare: a longer text is a name. */
const LONGEST = 24;

/** "-nt-", "nt", "như trên", a ditto mark: the cell repeats the one above. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && text !== 'đó' && DITTO.test(fold(text));
}
