import type { WrittenPoint } from '../../reading';
import type { PointNotation } from '../pieces/notation';
import { withYear, YEAR_OR_SHORT } from '../pieces/year-part';
import { quarterNumber } from './quarter';

/** A piece of pattern: which month of a quarter. */
export const MONTH_OF_QUARTER = 'đầu(?: tiên)?|thứ nhất|thứ 1|thứ hai|thứ 2|giữa|thứ ba|thứ 3|cuối(?: cùng)?';

/** 1, 2 or 3. */
export function monthWithinQuarter(text: string): number {
  if (text.startsWith('cuối') || text === 'thứ ba' || text === 'thứ 3') return 3;
  return text === 'thứ hai' || text === 'thứ 2' || text === 'giữa' ? 2 : 1;
}

export const monthOfQuarter: PointNotation = {
  name: 'month-of-quarter',
  // ngày 20 tháng cuối quý II/2024 · tháng đầu quý III · ngày 15 tháng thứ hai của quý I
  pattern: new RegExp(
    String.raw`^(?:ngày (\d{1,2}),? (?:của )?)?tháng (${MONTH_OF_QUARTER}) (?:của )?quý\.? ?([il|]{1,4}|[il|]?v|\d{1,2}|một|hai|ba|tư|bốn)${YEAR_OR_SHORT}$`,
  ),
  read: (match): WrittenPoint | undefined => {
    const quarter = quarterNumber(match[3] ?? '');
    if (quarter < 1 || quarter > 4) return undefined;
    const month = quarter * 3 - 3 + monthWithinQuarter(match[2] ?? '');
    const year = withYear(match.groups);
    return match[1] === undefined
      ? { shape: 'month', month, ...year }
      : { shape: 'day', day: Number(match[1]), month, ...year };
  },
};
