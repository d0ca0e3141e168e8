import { tidy } from '../../text/tidy';

const KIND = '(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)';
const NAME = `${KIND}(?: (?:\\p{Lu}[\\p{L}'-]*|\\d{1,2})){1,5}`;
const COMMITTEE = '(?:[ỦUủu][YỶyỷ] (?:BAN NHÂN DÂN|ban nhân dân)|UBND)';
/** [ỦY BAN NHÂN DÂN XÃ CẨM GIÀNG] [của UBND xã Cẩm Giàng)] */
const ON_ONE_LINE = new RegExp(`${COMMITTEE} (${NAME})`, 'u');
const COMMITTEE_LAST = new RegExp(`${COMMITTEE}$`, 'u');
/** [XÃ CẨM GIÀNG], under [ỦY BAN NHÂN DÂN] */
const ALONE = new RegExp(`^${NAME}$`, 'u');
/** What may stand behind the unit in one row: the other half of the letterhead, or the title. */
const BEHIND = /\s(?:CỘNG H|ĐỘC LẬP|PHỤ LỤC|BIỂU|DANH MỤC|KẾ HOẠCH|Cộng h|Độc lập).*$/u;

/** The commune that issues the appendix, from the lines at its head: "xã Cẩm Giàng". Undefined where they name none. */
export function issuingUnit(titleLines: readonly string[]): string | undefined {
  const lines = titleLines.flatMap((text) =>
    text.split(/\r\n|\r|\n/).map((line) => tidy(line).replace(BEHIND, '')),
  );
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1] ?? '';
    const name = COMMITTEE_LAST.test(line) && ALONE.test(next) ? next : ON_ONE_LINE.exec(line)?.[1];
    if (name !== undefined) return withCapitals(name);
  }
  return undefined;
}

/** "XÃ CẨM GIÀNG" → "xã Cẩm Giàng": the kind of unit small, its name with capitals. */
function withCapitals(written: string): string {
  const [, kind = '', name = ''] = new RegExp(`^(${KIND}) (.*)$`, 'u').exec(written) ?? [];
  return `${kind.toLowerCase()} ${name.replace(/[^\s-]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())}`;
}
