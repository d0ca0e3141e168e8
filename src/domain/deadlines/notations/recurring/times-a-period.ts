import type { DeadlineNotation } from '../pieces/notation';
import { UNIT } from '../pieces/recurring-units';
import { timesPer } from '../pieces/times-per-period';
import { SMALL_NUMBER, smallNumber } from '../pieces/word-numbers';

const LEAST = '(?:định kỳ |ít nhất |tối thiểu |tối đa |trung bình |mỗi |bình quân )*';

export const timesAPeriod: DeadlineNotation = {
  name: 'times-a-period',
  // 2 lần/năm · 01 lần/quý · ít nhất 2 lần một năm · 1 lần trên tháng · 02 lần trong năm · 4 kỳ/năm
  pattern: new RegExp(
    String.raw`^${LEAST}(${SMALL_NUMBER}) (?:lần|kỳ|đợt|cuộc|buổi|lượt)(?: ?/ ?| trên | trong | một | mỗi | hằng |,? )(?:mỗi |(?:0?1|một) )?(${UNIT})$`,
  ),
  read: ([, count = '', unit = '']) => timesPer(smallNumber(count), unit),
};
