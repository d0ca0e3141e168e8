/** Spaces that Word, the web and Macs leave behind, seen by Excel's users as an ordinary space. */
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

const SPACE = 32;

/** Letters that are composed already; neither a dash nor a space that needs another shape. */
function isPlainLetter(code: number): boolean {
  return (
    (code > SPACE && code < 0x7f) ||
    (code > 0xa0 && code < 0x2b0 && code !== 0xad) ||
    (code >= 0x1ea0 && code <= 0x1ef9)
  );
}

/** True for most cells. One loop over the letters: every cell of a sheet comes through here. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === SPACE ? before === SPACE : !isPlainLetter(code)) return false;
    before = code;
  }
  return text === '' || before !== SPACE;
}

/** The user's text in one written shape: composed (NFC), one kind of space and dash, trimmed. Letters stay as they are. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(DASHES, '-').replace(SPACES, ' ').trim();
}
