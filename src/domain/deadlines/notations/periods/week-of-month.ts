import type { WrittenPoint } from '../../reading';
import type { PointNotation } from '../pieces/notation';
import { SMALL_NUMBER, smallNumber } from '../pieces/word-numbers';
import { withYear, YEAR_OR_SHORT } from '../pieces/year-part';

export const weekOfMonth: PointNotation = {
  name: 'week-of-month',
  // tuần 1 tháng 6 · tuần cuối tháng 11 · tuần thứ 2 của tháng 6/2024 · tuần đầu tháng 6 · tuần lễ cuối cùng tháng 11
  pattern: new RegExp(
    String.raw`^(?:trong )?tuần (?:lễ )?(?:thứ )?(1|2|3|4|i|ii|iii|iv|một|hai|ba|tư|bốn|nhất|đầu(?: tiên)?|cuối(?: cùng)?),? (?:của )?(?:trong )?tháng ?(${SMALL_NUMBER})${YEAR_OR_SHORT}$`,
  ),
  read: (match): WrittenPoint | undefined => {
    const which = match[1] ?? '';
    const isLast = which.startsWith('cuối');
    const roman = ['', 'i', 'ii', 'iii', 'iv'].indexOf(which);
    const week = which.startsWith('đầu') || which === 'nhất' ? 1 : roman > 0 ? roman : smallNumber(which);
    return {
      shape: 'month',
      month: smallNumber(match[2] ?? ''),
      vague: 'week',
      toDay: isLast ? 31 : week * 7,
      // The last week ends with the month; where the others end depends on who counts.
      ...(isLast ? {} : { doubts: [{ kind: 'vague' }] as const }),
      ...withYear(match.groups),
    };
  },
};
