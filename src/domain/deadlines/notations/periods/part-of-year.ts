import type { WrittenPoint } from '../../reading';
import type { PointNotation } from '../pieces/notation';
import { SMALL_NUMBER, smallNumber } from '../pieces/word-numbers';
import { withYear } from '../pieces/year-part';

export const partOfYear: PointNotation = {
  name: 'part-of-year',
  // 6 tháng đầu năm 2024 · 06 tháng cuối năm · 9 tháng năm 2024 · sáu tháng đầu năm · 6 tháng đầu của năm 2024
  pattern: new RegExp(
    String.raw`^(${SMALL_NUMBER}) tháng(?: (đầu|cuối)(?: (?<bareYear>\d{4})| (?:của )?năm(?: (?<year>\d{4})|(?= ?[/-])(?: ?[/-] ?(?<slashYear>\d{4}))| (?<whichYear>nay|này|sau))?)?| năm (?<plainYear>\d{4}))$`,
  ),
  read: (match): WrittenPoint | undefined => {
    const count = smallNumber(match[1] ?? '');
    if (count < 2 || count > 11) return undefined;
    const { groups = {} } = match;
    const year = withYear({
      ...groups,
      year: groups.year ?? groups.slashYear ?? groups.plainYear ?? groups.bareYear,
    });
    const isEnd = match[2] === 'cuối';
    return { shape: 'months', first: isEnd ? 13 - count : 1, last: isEnd ? 12 : count, ...year };
  },
};
