import type { PointNotation } from '../pieces/notation';
import { SMALL_NUMBER, smallNumber } from '../pieces/word-numbers';
import { withYear, YEAR_OR_SHORT } from '../pieces/year-part';

export const month: PointNotation = {
  name: 'month',
  // tháng 6 · T6/2024 · Thg 6 · tháng 6-2024 · tháng 06 năm 2024 · tháng tư/2024 · tháng 01 năm sau · tháng 6/24
  pattern: new RegExp(String.raw`^tháng\.? ?(${SMALL_NUMBER})(?:\(\d+\))?${YEAR_OR_SHORT}$`),
  read: (match) => {
    const word = match[1] ?? '';
    const point = { shape: 'month', month: smallNumber(word), ...withYear(match.groups) } as const;
    // "tháng năm 2024" is May 2024, or a form whose month was left blank.
    const isBlankForm = word === 'năm' && /^tháng năm,? \d{4}$/.test(match[0]);
    return isBlankForm ? { ...point, doubts: [{ kind: 'twoReadings', other: 'tháng … năm …' }] } : point;
  },
};
