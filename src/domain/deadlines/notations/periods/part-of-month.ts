import type { WrittenPoint } from '../../reading';
import type { PointNotation } from '../pieces/notation';
import { PART, PARTS } from '../pieces/vague-parts';
import { SMALL_NUMBER, smallNumber } from '../pieces/word-numbers';
import { withYear, YEAR_OR_SHORT } from '../pieces/year-part';

export const partOfMonth: PointNotation = {
  name: 'part-of-month',
  // cuối tháng 6 · đầu tháng 6/2024 · giữa tháng 6 · thượng tuần tháng 6 · nửa đầu tháng 6
  pattern: new RegExp(String.raw`^${PART} tháng ?(${SMALL_NUMBER})${YEAR_OR_SHORT}$`),
  read: (match): WrittenPoint | undefined => {
    const vague = PARTS[match[1] ?? ''];
    if (!vague) return undefined;
    const toDay = vague === 'end' ? 31 : vague === 'start' ? 10 : match[1] === 'trung tuần' ? 20 : 15;
    return {
      shape: 'month',
      month: smallNumber(match[2] ?? ''),
      toDay,
      vague,
      doubts: [{ kind: 'vague' }],
      ...withYear(match.groups),
    };
  },
};
