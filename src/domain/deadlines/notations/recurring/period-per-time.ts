import type { DeadlineNotation } from '../pieces/notation';
import { UNIT } from '../pieces/recurring-units';
import { timesPer } from '../pieces/times-per-period';
import { SMALL_NUMBER, smallNumber } from '../pieces/word-numbers';

export const periodPerTime: DeadlineNotation = {
  name: 'period-per-time',
  // 6 tháng/lần · 3 tháng một lần · quý/lần · mỗi năm 2 lần · 1 năm 2 lần · 2 tuần/lần · hằng năm 2 lần
  pattern: new RegExp(
    String.raw`^(?:định kỳ |cứ |theo )*(?:mỗi |hằng |(?:0?1|một) )?(${UNIT})(?: ?/ ?| )(?:(?:ít nhất |tối thiểu )?(${SMALL_NUMBER}) )?(?:lần|kỳ|đợt|cuộc|buổi|lượt)$`,
  ),
  read: ([, unit = '', count = '1']) => timesPer(smallNumber(count), unit),
};
