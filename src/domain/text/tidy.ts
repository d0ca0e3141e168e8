/** Spaces that Word, the web and Macs leave behind, seen by Excel's users as an ordinary space. */
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
/** Zero-width signs, marks of writing direction, and the sign that asks for a coloured picture of a tick. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]|\uFE0F/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

const SPACE = 32;

/** By its code, 1 for a letter that is composed already and for a sign that is neither a dash nor a space of an odd kind. */
const PLAIN = new Uint8Array(0x1efa);
PLAIN.fill(1, SPACE + 1, 0x7f);
PLAIN.fill(1, 0xa1, 0x2b0);
PLAIN[0xad] = 0;
PLAIN.fill(1, 0x1ea0, 0x1efa);

/** True for most cells. One loop over the letters: every cell of a sheet comes through here. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === SPACE ? before === SPACE : PLAIN[code] !== 1) return false;
    before = code;
  }
  return text === '' || before !== SPACE;
}

/** The user's text in one written shape: composed (NFC), one kind of space and dash, trimmed. Letters stay as they are. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(DASHES, '-').replace(SPACES, ' ').trim();
}
