import type { WrittenPoint } from '../../reading';
import type { PointNotation } from '../pieces/notation';
import { SMALL_NUMBER, smallNumber } from '../pieces/word-numbers';
import { withYear } from '../pieces/year-part';

export const quartersOfYear: PointNotation = {
  name: 'quarters-of-year',
  // quý cuối năm · 2 quý đầu năm 2024 · ba quý đầu năm
  pattern: new RegExp(
    String.raw`^(?:(${SMALL_NUMBER}) )?quý (đầu|cuối) (?:của )?năm(?: (?<year>\d{4})| (?<whichYear>nay|này|sau))?$`,
  ),
  read: (match): WrittenPoint | undefined => {
    const count = match[1] === undefined ? 1 : smallNumber(match[1]);
    if (count < 1 || count > 3) return undefined;
    const year = withYear(match.groups);
    return match[2] === 'cuối'
      ? { shape: 'months', first: 13 - count * 3, last: 12, ...year }
      : { shape: 'months', first: 1, last: count * 3, ...year };
  },
};
