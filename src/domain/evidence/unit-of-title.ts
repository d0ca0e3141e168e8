import { tidy } from '../text/tidy';

const KIND = '(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)';
const NAME = `${KIND}(?: \\p{Lu}\\p{L}*){1,5}`;
const BODY = /(?:[ỦUủu][YỶyỷ] ban nhân dân|ubnd)$/iu;
/** [ỦY BAN NHÂN DÂN XÃ CẨM GIÀNG] [của UBND xã Cẩm Giàng)] */
const ON_ONE_LINE = new RegExp(`(?:[ỦUủu][YỶyỷ] (?:BAN NHÂN DÂN|ban nhân dân)|UBND) (${NAME})`, 'u');
/** [XÃ CẨM GIÀNG], under [ỦY BAN NHÂN DÂN] */
const ALONE = new RegExp(`^${NAME}$`, 'u');

/** "Xã Cẩm Giàng", from the lines at the head of a sheet; undefined where they name no commune. */
export function unitOfTitle(title: readonly string[]): string | undefined {
  const lines = title.map(tidy);
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1] ?? '';
    const name = BODY.test(line) && ALONE.test(next) ? next : ON_ONE_LINE.exec(line)?.[1];
    if (name !== undefined) return withCapitals(name);
  }
  return undefined;
}

function withCapitals(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
