import type { Reading } from '../reading';
import { atPeriodEnd } from '../recurrence';
import type { DeadlineNotation } from './notation';
import { ruleOfUnit, UNIT } from './recurring-units';
import { SMALL_NUMBER, smallNumber } from './word-numbers';

const LEAST = '(?:định kỳ |ít nhất |tối thiểu |tối đa |trung bình |mỗi |bình quân )*';

function timesPer(count: number, unit: string): Reading | undefined {
  const rule = ruleOfUnit(unit);
  if (!rule || !(count >= 1)) return undefined;
  if (count === 1) return { kind: 'recurring', rules: [rule] };
  if (rule.unit !== 'month')
    return { kind: 'recurring', rules: [{ unit: 'week', every: 1 }], doubts: [{ kind: 'openDays' }] };
  const each = rule.every / count;
  return {
    kind: 'recurring',
    rules: [Number.isInteger(each) ? atPeriodEnd(each) : { unit: 'times', every: rule.every, times: count }],
    doubts: [{ kind: 'openDays' }],
  };
}

export const timesAPeriod: DeadlineNotation = {
  name: 'times-a-period',
  // 2 lần/năm · 01 lần/quý · ít nhất 2 lần một năm · 1 lần trên tháng · 02 lần trong năm · 4 kỳ/năm
  pattern: new RegExp(
    String.raw`^${LEAST}(${SMALL_NUMBER}) (?:lần|kỳ|đợt|cuộc)(?: ?/ ?| trên | trong | một | mỗi | hằng |,? )(?:mỗi |(?:0?1|một) )?(${UNIT})$`,
  ),
  read: ([, count = '', unit = '']) => timesPer(smallNumber(count), unit),
};

export const periodPerTime: DeadlineNotation = {
  name: 'period-per-time',
  // 6 tháng/lần · 3 tháng một lần · quý/lần · mỗi năm 2 lần · 1 năm 2 lần · 2 tuần/lần · hằng năm 2 lần
  pattern: new RegExp(
    String.raw`^(?:định kỳ |cứ |theo )*(?:mỗi |hằng |(?:0?1|một) )?(${UNIT})(?: ?/ ?| )(?:(?:ít nhất |tối thiểu )?(${SMALL_NUMBER}) )?(?:lần|kỳ|đợt)$`,
  ),
  read: ([, unit = '', count = '1']) => timesPer(smallNumber(count), unit),
};
