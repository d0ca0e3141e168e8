/** Spaces that Word, the web and Macs leave behind, seen by Excel's users as an ordinary space. */
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** Letters that are composed already, and no space but the ordinary one: most cells need nothing done. */
const TIDY_LETTERS = /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u02AF\u1EA0-\u1EF9]*$/;

/** The user's text in one written shape: composed (NFC), one kind of space and dash, trimmed. Letters stay as they are. */
export function tidy(text: string): string {
  if (TIDY_LETTERS.test(text) && !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' '))
    return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(DASHES, '-').replace(SPACES, ' ').trim();
}
