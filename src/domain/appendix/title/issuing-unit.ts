import { tidy } from '../../text/tidy';

const COMMITTEE = /(?:ỦY|UỶ) BAN NHÂN DÂN\s+((?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s+[\p{L}\p{N} '-]+)/u;

/** The commune that issues the appendix, from its letterhead: "xã Cẩm Giàng". Undefined where no letterhead says it. */
export function issuingUnit(titleLines: readonly string[]): string | undefined {
  const head = titleLines.map((line) => tidy(line).toUpperCase()).join(' \n ');
  const written = COMMITTEE.exec(head.replace(/[ \n]+/g, ' '))?.[1];
  if (written === undefined) return undefined;
  const [kind = '', ...name] = withoutMotto(written).split(' ');
  const isTwoWords = kind === 'THỊ' || kind === 'ĐẶC';
  return name
    .map((word, index) => (isTwoWords && index === 0 ? word.toLowerCase() : capital(word)))
    .reduce((all, word) => `${all} ${word}`, kind.toLowerCase());
}

/** The other half of the letterhead may stand in the same row. */
function withoutMotto(text: string): string {
  return tidy(text.replace(/\s(CỘNG H|ĐỘC LẬP|PHỤ LỤC|BIỂU|DANH MỤC|KẾ HOẠCH).*$/u, ''));
}

function capital(word: string): string {
  return word
    .split('-')
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join('-');
}
